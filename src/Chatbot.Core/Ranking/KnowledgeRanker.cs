using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Ranking;

/// <summary>
/// Ranks the candidates of one version of the knowledge base: by words alone at first, and by the meaning of sentences
/// too as soon as the bank's vectors are there. Safe for many threads.
/// </summary>
public sealed class KnowledgeRanker(KnowledgeIndex index, Ranker ranker)
{
    private volatile SentenceEmbeddings? _embeddings;

    /// <summary>Embeds what has no vector yet; until that is done, words alone rank.</summary>
    public async Task AddMeaningAsync(SentenceEmbeddings embeddings, CancellationToken cancellationToken)
    {
        var isAdded = false;
        foreach (var language in Enum.GetValues<PatientLanguage>().Where(BankMeaning.Covers))
            isAdded |= await index.Bank(language).AddMeaningAsync(embeddings, cancellationToken).ConfigureAwait(false);
        if (isAdded)
            _embeddings = embeddings;
    }

    /// <param name="without">The key of a candidate to leave out.</param>
    /// <returns>Best first.</returns>
    public async ValueTask<IReadOnlyList<RankedCandidate>> RankAsync(
        string utterance, PatientLanguage language, CancellationToken cancellationToken, string? without = null)
    {
        var meaning = _embeddings is { } embeddings && index.Bank(language).HasMeaning
            ? await embeddings.EmbedAsync(utterance, cancellationToken).ConfigureAwait(false)
            : null;
        var recall = index.Recall(utterance, language, meaning);
        return ranker.Rank(without is null ? recall : recall with { Candidates = [.. recall.Candidates.Where(candidate => candidate.Key != without)] });
    }
}
