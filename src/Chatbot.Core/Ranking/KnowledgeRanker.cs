using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Ranking;

/// <summary>
/// Ranks the candidates of one version of the knowledge base: by words alone at first, and by the meaning of sentences
/// too as soon as the bank's vectors are there. Safe for many threads.
/// </summary>
/// <param name="decided">
/// The confidence by words alone at which the meaning is not asked for: it takes ten times as long as the words, and
/// would change nothing.
/// </param>
public sealed class KnowledgeRanker(KnowledgeIndex index, Ranker ranker, double decided = KnowledgeRanker.Decided)
{
    /// <summary>A test over the questions for tuning shows that from here on no decision changes.</summary>
    private const double Decided = 0.97;

    private readonly Dictionary<PatientLanguage, MendedSpelling> _spelling = [];
    private volatile SentenceEmbeddings? _embeddings;

    /// <summary>
    /// Embeds what has no vector yet; until that is done, words alone rank. Nor is a model heeded for which there are no
    /// weights.
    /// </summary>
    public async Task AddMeaningAsync(SentenceEmbeddings embeddings, CancellationToken cancellationToken)
    {
        if (!ranker.Heeds(embeddings.Name))
        {
            if (embeddings.Status.State != EmbeddingState.Unavailable)
                embeddings.Refuse($"Ranking has no weights for the model {embeddings.Name}; `chatbot train` fits them.");
            return;
        }

        var isAdded = false;
        foreach (var language in Enum.GetValues<PatientLanguage>().Where(BankMeaning.Covers))
        {
            _spelling[language] = new(index.Bank(language).Phrasings, embeddings.Vectors.Known);
            isAdded |= await index.Bank(language).AddMeaningAsync(embeddings, cancellationToken).ConfigureAwait(false);
        }

        if (isAdded)
            _embeddings = embeddings;
    }

    /// <param name="without">The key of a candidate to leave out.</param>
    /// <returns>Best first.</returns>
    public async ValueTask<IReadOnlyList<RankedCandidate>> RankAsync(
        string utterance, PatientLanguage language, CancellationToken cancellationToken, string? without = null)
    {
        var byWords = Rank(index.Recall(utterance, language), without);
        if (_embeddings is not { } embeddings || !index.Bank(language).HasMeaning || IsDecided(byWords))
            return byWords;
        return await embeddings.EmbedAsync(_spelling[language].Of(utterance), cancellationToken).ConfigureAwait(false) is { } vector
            ? Rank(index.Recall(utterance, language, vector), without)
            : byWords;
    }

    private IReadOnlyList<RankedCandidate> Rank(Recall recall, string? without) => ranker.Rank(
        without is null ? recall : recall with { Candidates = [.. recall.Candidates.Where(candidate => candidate.Key != without)] });

    private bool IsDecided(IReadOnlyList<RankedCandidate> ranked) => ranked.Count > 0 && ranked[0].Confidence >= decided;
}
