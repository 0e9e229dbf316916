using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// Multi-head scaled dot-product attention, softmax(Q·Kᵀ/√d)·V: A. Vaswani et al., "Attention Is All You Need" (2017),
/// section 3.2.
/// </summary>
/// <param name="project">Gives query, key and value of a token side by side.</param>
internal sealed class Attention(DenseLayer project, DenseLayer output, int heads)
{
    private readonly int _width = project.Outputs / 3;

    /// <summary>Adds what the tokens learn from each other to <paramref name="sums"/>, which may be the tokens themselves.</summary>
    public void AddTo(Span<float> sums, ReadOnlySpan<float> tokens, int count, Workspace workspace)
    {
        var projected = workspace.Wide.AsSpan(0, count * project.Outputs);
        project.Apply(tokens, projected, workspace);
        var joined = workspace.Joined.AsSpan(0, count * _width);
        for (int head = 0; head < heads; head++)
            for (int token = 0; token < count; token++)
                Attend(projected, count, head, token, workspace.Scores.AsSpan(0, count), joined);
        output.AddTo(sums, joined, workspace);
    }

    private void Attend(
        ReadOnlySpan<float> projected, int count, int head, int token, Span<float> scores, Span<float> joined)
    {
        int size = _width / heads, column = head * size;
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
