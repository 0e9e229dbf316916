using Chatbot.Core.Retrieval.Embeddings.MiniLm;
using Chatbot.Core.Retrieval.Embeddings.UseLite;
using Microsoft.Extensions.AI;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>The models that the setting <c>Embeddings:Model</c> can name.</summary>
public sealed class EmbeddingModels
{
    public const string MiniLm = "minilm";
    public const string UseLite = "use-lite";
    public const string None = "none";

    private readonly BuiltInModel _miniLm;
    private readonly BuiltInModel _useLite;
    private readonly SortedDictionary<string, Func<EmbeddingOptions, IEmbeddingGenerator<string, Embedding<float>>>> _models =
        new(StringComparer.OrdinalIgnoreCase);

    public EmbeddingModels()
        : this(Path.Combine(AppContext.BaseDirectory, "embeddings"))
    {
    }

    /// <param name="weights">Holds a folder with the weights of each model.</param>
    internal EmbeddingModels(string weights)
    {
        _miniLm = new(MiniLm, Path.Combine(weights, MiniLm), MiniLmModel.IsPresent, MiniLmModel.Load);
        _useLite = new(UseLite, Path.Combine(weights, UseLite), WeightFolder.IsPresent, UseLiteModel.Load);
    }

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
        string[] known = [None, MiniLm, UseLite, .. _models.Keys];
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
        if (Names(options, None))
            return SentenceEmbeddings.Unavailable($"{EmbeddingOptions.Section}:Model is {None}.");
        if (Names(options, UseLite))
            return _useLite.Open(_useLite.Folder(options), options);
        if (Names(options, MiniLm))
            return OpenMiniLm(options);
        var (name, create) = _models.Single(model => Names(options, model.Key));
        return new(create(options), options, name);
    }

    private SentenceEmbeddings OpenMiniLm(EmbeddingOptions options)
    {
        string folder = _miniLm.Folder(options);
        return _miniLm.IsPresent(folder) || !_useLite.IsPresent(_useLite.OwnFolder)
            ? _miniLm.Open(folder, options)
            : _useLite.Open(_useLite.OwnFolder, options, $"{UseLite} stands in for {MiniLm}, whose weights are missing: {folder} does not hold them.");
    }

    private static bool Names(EmbeddingOptions options, string model) =>
        string.Equals(options.Model, model, StringComparison.OrdinalIgnoreCase);
}
