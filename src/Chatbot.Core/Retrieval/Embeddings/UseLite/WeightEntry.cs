namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>One tensor of the weight files.</summary>
/// <param name="IsFloat">Whether it holds floats; the integers only describe the graph.</param>
/// <param name="Shape">Its sizes, the outermost first; none for a single number.</param>
internal sealed record WeightEntry(string Name, bool IsFloat, IReadOnlyList<int> Shape)
{
    public int Length => Shape.Aggregate(1, (product, size) => checked(product * size));

    /// <summary>A matrix to multiply by: two sizes, beside leading ones.</summary>
    public bool IsMatrix => Shape.Count >= 2 && Shape[^2] > 1 && Shape.SkipLast(2).All(size => size == 1);
}
