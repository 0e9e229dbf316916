using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// Answers utterances from one version of the knowledge base: the clinic's own words, or the way to a person. Safe for
/// many threads.
/// </summary>
public sealed class Responder : IDisposable
{
    private readonly KnowledgeIndex _index;
    private readonly EmergencyResponder _emergencies;
    private readonly LanguageDetector _languages;
    private readonly StaffTopicMatcher _staffTopics;
    private readonly AnswerPolicy _policy;
    private readonly KnowledgeRanker _ranker;
    private readonly bool _ownsIndex = true;

    private Responder(KnowledgeBase knowledge, AnswerPolicy policy)
    {
        _index = KnowledgeIndex.Build(knowledge);
        _ranker = new(_index, new(RankingModel.Embedded));
        _emergencies = new(knowledge);
        _languages = new(WordsIn(knowledge, PatientLanguage.English), WordsIn(knowledge, PatientLanguage.Spanish));
        _staffTopics = new(knowledge.StaffTopics);
        _policy = policy;
    }

    private Responder(Responder other, AnswerPolicy policy)
    {
        _index = other._index;
        _ranker = other._ranker;
        _emergencies = other._emergencies;
        _languages = other._languages;
        _staffTopics = other._staffTopics;
        _policy = policy;
        _ownsIndex = false;
    }

    public static Responder Build(KnowledgeBase knowledge, ServingRules serving, DialogueOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        return new(knowledge, new(knowledge, serving, options, time));
    }

    /// <summary>The same bot with another answer threshold, on the index of this one, which has to outlive it.</summary>
    public Responder WithAnswerThreshold(double threshold) => new(this, _policy.WithAnswerThreshold(threshold));

    /// <summary>
    /// Lets the meaning of sentences count as well, once the model has read the knowledge base; until then words alone
    /// decide. Nothing changes without a model.
    /// </summary>
    public Task AddMeaningAsync(SentenceEmbeddings embeddings, CancellationToken cancellationToken) =>
        _ranker.AddMeaningAsync(embeddings, cancellationToken);

    /// <returns>What the patient is told, and what to remember until the next turn.</returns>
    public async ValueTask<TurnReply> RespondAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var outcomes = await OutcomesOfAsync(turn, cancellationToken).ConfigureAwait(false);
        var suggestions = outcomes.OfType<Answered>().SelectMany(answered => answered.FollowUps)
            .DistinctBy(followUp => followUp.Question).Take(turn.MostFollowUps)
            .Select(followUp => new Suggestion(SuggestionKind.FollowUp, followUp.Question, followUp.Id));
        return new(outcomes, turn.Memory with { PreviousUtterance = turn.Utterance, Suggestions = [.. suggestions] });
    }

    private async ValueTask<IReadOnlyList<TurnOutcome>> OutcomesOfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.StatedLanguage ?? _languages.Detect(turn.Utterance) ?? turn.ConversationLanguage ?? PatientLanguage.English;
        // Before everything else, whatever the rest of the turn would do.
        if (_emergencies.Respond(turn, language) is { } emergency)
            return [emergency];
        if (Words.Of(turn.Utterance).Count == 0)
            return [_policy.NothingAsked(language)];

        var ranked = await _ranker.RankAsync(turn.Utterance, language, cancellationToken).ConfigureAwait(false);
        var exact = _index.KeyOfPhrasing(turn.Utterance, language);
        if (exact is null && _staffTopics.Match(turn.Utterance, language) is var (topic, pattern))
            return [_policy.Escalate(topic, $"staff topic {topic.Id}: the words '{pattern}'", language, ranked)];

        return [_policy.Decide(turn, language, ranked, exact)];
    }

    public void Dispose()
    {
        if (_ownsIndex)
            _index.Dispose();
    }

    private static IEnumerable<string> WordsIn(KnowledgeBase knowledge, PatientLanguage language) =>
        KnowledgeTexts.Of(knowledge, language).Select(text => text.Text);
}
