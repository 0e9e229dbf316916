namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>The settings under <c>Embeddings</c>. Each stands in docs/operations.md too.</summary>
public sealed class EmbeddingOptions
{
    public const string Section = "Embeddings";

    /// <value>Which model embeds sentences: <c>minilm</c>, <c>use-lite</c>, <c>none</c>, or one that the host added.</value>
    public string Model { get; set; } = EmbeddingModels.MiniLm;

    /// <value>The folder with the weights of the model that is named; empty is the one that comes with the program.</value>
    public string Weights { get; set; } = "";

    /// <value>The folder that keeps the vectors of the knowledge base; empty keeps them in memory alone.</value>
    public string Cache { get; set; } = "data/embeddings";

    /// <value>How many vectors of questions are kept in memory, 0 to 100000.</value>
    public int QueryCacheSize { get; set; } = 1000;

    /// <value>How many texts a model of the program works out at the same time while the cache fills, 1 to 64.</value>
    public int Threads { get; set; } = 1;

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check()
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(Model))
            problems.Add($"{Section}:Model is empty; to do without sentence embeddings, say {EmbeddingModels.None}.");
        CheckRange(nameof(QueryCacheSize), QueryCacheSize, 0, 100_000);
        CheckRange(nameof(Threads), Threads, 1, 64);
        return problems;

        void CheckRange(string name, int value, int lowest, int highest)
        {
            if (value < lowest || value > highest)
                problems.Add($"{Section}:{name} is {value}; allowed: {lowest} to {highest}.");
        }
    }
}
