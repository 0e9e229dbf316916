using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

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
    private readonly Ranker _ranker = new(RankingModel.Embedded);
    private readonly bool _ownsIndex = true;

    private Responder(KnowledgeBase knowledge, AnswerPolicy policy)
    {
        _index = KnowledgeIndex.Build(knowledge);
        _emergencies = new(knowledge);
        _languages = new(WordsIn(knowledge, PatientLanguage.English), WordsIn(knowledge, PatientLanguage.Spanish));
        _staffTopics = new(knowledge.StaffTopics);
        _policy = policy;
    }

    private Responder(Responder other, AnswerPolicy policy)
    {
        _index = other._index;
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

    /// <returns>What the patient is told, and what to remember until the next turn.</returns>
    public TurnReply Respond(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var outcomes = OutcomesOf(turn);
        var suggestions = outcomes.OfType<Answered>().SelectMany(answered => answered.FollowUps)
            .DistinctBy(followUp => followUp.Question).Take(turn.MostFollowUps)
            .Select(followUp => new Suggestion(SuggestionKind.FollowUp, followUp.Question, followUp.Id));
        return new(outcomes, turn.Memory with { PreviousUtterance = turn.Utterance, Suggestions = [.. suggestions] });
    }

    private IReadOnlyList<TurnOutcome> OutcomesOf(Turn turn)
    {
        var language = turn.StatedLanguage ?? _languages.Detect(turn.Utterance) ?? turn.ConversationLanguage ?? PatientLanguage.English;
        // Before everything else, whatever the rest of the turn would do.
        if (_emergencies.Respond(turn, language) is { } emergency)
            return [emergency];
        if (Words.Of(turn.Utterance).Count == 0)
            return [_policy.NothingAsked(language)];

        var ranked = Rank(turn.Utterance, language);
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

    private IReadOnlyList<RankedCandidate> Rank(string utterance, PatientLanguage language) =>
        _ranker.Rank(_index.Recall(utterance, language));

    private static IEnumerable<string> WordsIn(KnowledgeBase knowledge, PatientLanguage language) =>
        KnowledgeTexts.Of(knowledge, language).Select(text => text.Text);
}
