using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>A product with weights, and a bias.</summary>
internal sealed class DenseLayer(PackedMatrix weights, float[] bias)
{
    public int Outputs => weights.Outputs;

    /// <summary>Adds what the layer makes of the tokens to <paramref name="sums"/>.</summary>
    public void AddTo(Span<float> sums, ReadOnlySpan<float> tokens, Workspace workspace)
    {
        for (int start = 0; start < sums.Length; start += Outputs)
        {
            var row = sums.Slice(start, Outputs);
            TensorPrimitives.Add(row, bias, row);
        }

        Multiply(tokens, sums, workspace);
    }

    public void Apply(ReadOnlySpan<float> tokens, Span<float> result, Workspace workspace)
    {
        for (int start = 0; start < result.Length; start += Outputs)
            bias.CopyTo(result[start..]);
        Multiply(tokens, result, workspace);
    }

    private void Multiply(ReadOnlySpan<float> tokens, Span<float> sums, Workspace workspace) =>
        MatrixProduct.Accumulate(tokens, sums.Length / Outputs, weights, sums, workspace.Interleaved);
}
