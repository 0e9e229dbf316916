namespace Chatbot.Core.Retrieval;

/// <summary>The settings under <c>Retrieval</c>. Each stands in docs/operations.md too.</summary>
public sealed class RetrievalOptions
{
    public const string Section = "Retrieval";

    /// <value>The folder that keeps the classifiers fitted to the knowledge base; empty fits them anew at every start.</value>
    public string ClassifierCache { get; set; } = "data/classifiers";

    /// <summary>Reads the settings by their full names; those without a value keep the default.</summary>
    /// <param name="folder">Where a folder that is not given in full begins.</param>
    public static RetrievalOptions Read(Func<string, string?> setting, string folder)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var options = new RetrievalOptions();
        var cache = setting($"{Section}:{nameof(ClassifierCache)}") ?? options.ClassifierCache;
        options.ClassifierCache = cache.Length == 0 ? "" : Path.GetFullPath(cache, folder);
        return options;
    }
}
