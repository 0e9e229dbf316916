using Chatbot.Core.Retrieval.Embeddings;
using Microsoft.Extensions.Configuration;

namespace Chatbot.Cli.Meaning;

/// <summary>The model that turns sentences into vectors, as the command line opens it.</summary>
internal static class SentenceModel
{
    /// <summary>So many texts are done between two moves of the progress bar.</summary>
    private const int Step = 64;

    /// <summary>The current folder may be anybody's, so vectors are kept with the user's other data.</summary>
    private static string CacheOfUser =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } data
            ? Path.Combine(data, "chatbot", "embeddings")
            : "";

    /// <summary>Opens the model of the settings under Embeddings. Where there is none, or another than was wanted, standard error says so.</summary>
    public static SentenceEmbeddings Open()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var models = new EmbeddingModels();
        var defaults = new EmbeddingOptions { Cache = CacheOfUser, Threads = Environment.ProcessorCount };
        var settings = EmbeddingSettings.Read(name => configuration[name], models, defaults);
        if (settings.Problems.Count > 0)
            throw new UsageException(string.Join(Environment.NewLine, settings.Problems));
        var embeddings = models.Open(settings.Options);
        if (!string.Equals(settings.Options.Model, embeddings.Name, StringComparison.OrdinalIgnoreCase))
            Console.Error.WriteLine($"warning: {Explain(embeddings.Status)}");
        return embeddings;
    }

    /// <summary>Embeds what has no vector yet, with a progress bar where that takes its time.</summary>
    public static async Task EmbedAllAsync(SentenceEmbeddings embeddings, IEnumerable<string> texts)
    {
        string[] missing = [.. texts.Distinct(StringComparer.Ordinal).Where(text => embeddings.Find(text) is null)];
        if (missing.Length == 0 || embeddings.Status.State == EmbeddingState.Unavailable)
            return;
        await ProgressDisplay.RunAsync("Reading sentences", missing.Length, async step =>
        {
            foreach (var part in missing.Chunk(Step))
            {
                await embeddings.FillAsync(part, CancellationToken.None).ConfigureAwait(false);
                step(part.Length);
            }

            return missing.Length;
        }).ConfigureAwait(false);
    }

    /// <summary>Why another model is in use than the one that was wanted, or none.</summary>
    private static string? Explain(EmbeddingStatus status) =>
        status.State == EmbeddingState.Unavailable ? status.Message : status.Reason;
}
