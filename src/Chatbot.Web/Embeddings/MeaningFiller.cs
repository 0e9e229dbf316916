using System.Threading.Channels;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Web.Knowledge;

namespace Chatbot.Web.Embeddings;

/// <summary>
/// Lets each version of the knowledge base compare meanings, off the way of patients: begins when the host listens, and
/// again after each publication. Until a version's vectors are there, words alone decide, and log and health say so.
/// </summary>
internal sealed class MeaningFiller(
    KnowledgeStore<Responder> knowledge, EmbeddingModels models, EmbeddingOptions options, ILogger<MeaningFiller> log) : BackgroundService
{
    private volatile SentenceEmbeddings? _embeddings;
    private volatile KnowledgePublication<Responder>? _filled;

    /// <summary>For people: whether the version in use compares meanings.</summary>
    public string Status => _embeddings?.Status switch
    {
        null => "Sentence embeddings are not open yet.",
        // Its vectors are there, and not yet compared.
        { State: EmbeddingState.Ready } status when _filled != knowledge.Current => (status with { State = EmbeddingState.Filling }).Message,
        var status => status.Message,
    };

    public override void Dispose()
    {
        base.Dispose();
        _embeddings?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One waiting is enough: whoever takes it takes the newest version.
        var publications = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        knowledge.Published += _ => publications.Writer.TryWrite(true);
        publications.Writer.TryWrite(true);

        // The host's start goes first.
        await Task.Yield();
        var embeddings = _embeddings = models.Open(options);
        if (embeddings.Status.State == EmbeddingState.Unavailable)
        {
            EmbeddingLog.Unavailable(log, embeddings.Status.Message);
            return;
        }

        // Another model stands in, or vectors are not kept.
        if (embeddings.Status.Reason is { } reason)
            EmbeddingLog.Unavailable(log, reason);
        await foreach (var _ in publications.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            await FillAsync(embeddings, knowledge.Current, stoppingToken).ConfigureAwait(false);
    }

    private async Task FillAsync(
        SentenceEmbeddings embeddings, KnowledgePublication<Responder> publication, CancellationToken stoppingToken)
    {
        try
        {
            EmbeddingLog.Filling(log, publication.Knowledge.Version);
            await publication.Content.AddMeaningAsync(embeddings, stoppingToken).ConfigureAwait(false);
            EmbeddingLog.Filled(log, publication.Knowledge.Version, embeddings.Status.Message);
            _filled = publication;
            SpareMemory.GiveBack();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            EmbeddingLog.Failed(log, failure, publication.Knowledge.Version);
        }
    }
}
