using System.Globalization;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>Reads <see cref="EmbeddingOptions"/> from texts, and reports every one that is not allowed.</summary>
public sealed record EmbeddingSettings(EmbeddingOptions Options, IReadOnlyList<string> Problems)
{
    /// <summary>Reads the settings by their full names, such as <c>Embeddings:Model</c>; those without a value keep the default.</summary>
    /// <param name="models">The models that can be named.</param>
    public static EmbeddingSettings Read(Func<string, string?> setting, EmbeddingModels models, EmbeddingOptions? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(models);
        defaults ??= new();
        var problems = new List<string>();
        var options = new EmbeddingOptions
        {
            Model = Value(nameof(EmbeddingOptions.Model)) ?? defaults.Model,
            Weights = Value(nameof(EmbeddingOptions.Weights)) ?? defaults.Weights,
            Cache = Value(nameof(EmbeddingOptions.Cache)) ?? defaults.Cache,
            QueryCacheSize = Number(nameof(EmbeddingOptions.QueryCacheSize), defaults.QueryCacheSize),
            Threads = Number(nameof(EmbeddingOptions.Threads), defaults.Threads),
        };
        problems.AddRange(models.Check(options));
        return new(options, problems);

        string? Value(string name) => setting($"{EmbeddingOptions.Section}:{name}");

        int Number(string name, int fallback)
        {
            if (Value(name) is not { } text)
                return fallback;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                return number;
            problems.Add($"{EmbeddingOptions.Section}:{name} is '{text}'; allowed: a whole number.");
            return fallback;
        }
    }
}
