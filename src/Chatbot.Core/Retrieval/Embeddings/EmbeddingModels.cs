using Chatbot.Core.Retrieval.Embeddings.UseLite;
using Microsoft.Extensions.AI;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>The models that the setting <c>Embeddings:Model</c> can name.</summary>
public sealed class EmbeddingModels
{
    public const string UseLite = "use-lite";
    public const string None = "none";

    private static readonly string WeightsBesideProgram = Path.Combine(AppContext.BaseDirectory, "embeddings", UseLite);

    private readonly SortedDictionary<string, Func<EmbeddingOptions, IEmbeddingGenerator<string, Embedding<float>>>> _models =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a model of the clinic's own. Its metadata must name it, for the cache to tell models apart.</summary>
    public EmbeddingModels Add(string name, Func<EmbeddingOptions, IEmbeddingGenerator<string, Embedding<float>>> create)
    {
        _models.Add(name, create);
        return this;
    }

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check(EmbeddingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] known = [None, UseLite, .. _models.Keys];
        var problems = options.Check();
        return string.IsNullOrWhiteSpace(options.Model) || known.Contains(options.Model, StringComparer.OrdinalIgnoreCase)
            ? problems
            : [$"{EmbeddingOptions.Section}:Model is {options.Model}; allowed: {string.Join(", ", known)}.", .. problems];
    }

    /// <summary>Opens the model that the settings name. Whatever is missing, the result can be used: its status says what it is.</summary>
    /// <exception cref="ArgumentException">A setting is not allowed.</exception>
    public SentenceEmbeddings Open(EmbeddingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Check(options) is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        if (string.Equals(options.Model, None, StringComparison.OrdinalIgnoreCase))
            return SentenceEmbeddings.Unavailable($"{EmbeddingOptions.Section}:Model is {None}.");
        if (string.Equals(options.Model, UseLite, StringComparison.OrdinalIgnoreCase))
            return OpenUseLite(options);
        return new(_models[options.Model](options), options);
    }

    private static SentenceEmbeddings OpenUseLite(EmbeddingOptions options)
    {
        string folder = options.Weights.Length > 0 ? options.Weights : WeightsBesideProgram;
        if (!WeightFolder.IsPresent(folder))
            return SentenceEmbeddings.Unavailable($"The weights are missing: {folder} does not hold them.");
        if (!PieceTokenizer.CanNormalize)
            return SentenceEmbeddings.Unavailable("The runtime cannot normalize text in its globalization-invariant mode.");
        try
        {
            return new(UseLiteGenerator.Load(folder, options.Threads), options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return SentenceEmbeddings.Unavailable($"The weights cannot be read: {problem.Message}");
        }
    }
}
