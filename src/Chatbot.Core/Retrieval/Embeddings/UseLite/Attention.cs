using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// Multi-head scaled dot-product attention, softmax(Q·Kᵀ/√d)·V: A. Vaswani et al., "Attention Is All You Need" (2017),
/// section 3.2.
/// </summary>
internal sealed class Attention(DenseLayer project, DenseLayer output)
{
    private const int Heads = 4;

    /// <summary>Query, key and value of a token stand side by side.</summary>
    private readonly int _width = project.Outputs / 3;

    public static Attention Read(WeightFolder weights, int layer, int inputs, int outputs)
    {
        string matrices = WeightNames.Attention(layer);
        string biases = $"{WeightNames.Layer(layer)}/MultiheadAttention";
        return new(
            new(
                weights.Matrix($"{matrices}/qkv_transform_single/kernel/part_0", inputs, 3 * inputs),
                weights.Vector($"{biases}/qkv_transform_single/bias/{WeightNames.Whole}", 3 * inputs)),
            new(
                weights.Matrix($"{matrices}/output_transform_single/kernel/part_0", inputs, outputs),
                weights.Vector($"{biases}/output_transform_single/bias/{WeightNames.Whole}", outputs)));
    }

    /// <summary>Adds what the tokens learn from each other to <paramref name="sums"/>.</summary>
    public void AddTo(Span<float> sums, ReadOnlySpan<float> tokens, int count, Workspace workspace)
    {
        var projected = workspace.Wide.AsSpan(0, count * project.Outputs);
        project.Apply(tokens, projected, workspace);
        var joined = workspace.Joined.AsSpan(0, count * _width);
        for (int head = 0; head < Heads; head++)
            for (int token = 0; token < count; token++)
                Attend(projected, count, head, token, workspace.Scores.AsSpan(0, count), joined);
        output.AddTo(sums, joined, workspace);
    }

    private void Attend(
        ReadOnlySpan<float> projected, int count, int head, int token, Span<float> scores, Span<float> joined)
    {
        int size = _width / Heads, column = head * size;
        var query = projected.Slice(token * project.Outputs + column, size);
        for (int other = 0; other < count; other++)
            scores[other] = TensorPrimitives.Dot(query, projected.Slice(other * project.Outputs + _width + column, size));
        TensorPrimitives.Multiply(scores, 1 / MathF.Sqrt(size), scores);
        SoftMax(scores);

        var result = joined.Slice(token * _width + column, size);
        result.Clear();
        for (int other = 0; other < count; other++)
        {
            var value = projected.Slice(other * project.Outputs + 2 * _width + column, size);
            TensorPrimitives.MultiplyAdd(value, scores[other], result, result);
        }
    }

    /// <summary>With the largest score taken off first, so that nothing overflows.</summary>
    private static void SoftMax(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.Exp(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
    }
}
