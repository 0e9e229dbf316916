using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Dialogue;

/// <summary>Decides, from ranked candidates, between the clinic's answer, staff, and admitting not to know.</summary>
internal sealed class AnswerPolicy
{
    private readonly KnowledgeServing _serving;
    private readonly ReplyComposer _replies;
    private readonly KnowledgeBase _knowledge;
    private readonly DecisionThresholds _thresholds;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, QnaPair> _pairs;
    private readonly Dictionary<string, StaffTopic> _topics;

    public AnswerPolicy(KnowledgeBase knowledge, ServingRules serving, DialogueOptions options, TimeProvider time)
    {
        _knowledge = knowledge;
        _serving = new(knowledge, serving);
        _replies = new(knowledge);
        _thresholds = options.Thresholds;
        _time = time;
        _pairs = knowledge.Pairs.ToDictionary(CandidateKey.Of, StringComparer.Ordinal);
        _topics = knowledge.StaffTopics.ToDictionary(CandidateKey.Of, StringComparer.Ordinal);
    }

    private AnswerPolicy(AnswerPolicy other, double answerThreshold)
    {
        _knowledge = other._knowledge;
        _serving = other._serving;
        _replies = other._replies;
        _thresholds = other._thresholds with { Answer = answerThreshold };
        _time = other._time;
        _pairs = other._pairs;
        _topics = other._topics;
    }

    private DateOnly Today => ClinicCalendar.Today(_time, _knowledge.Clinic);

    public AnswerPolicy WithAnswerThreshold(double threshold) => new(this, threshold);

    /// <summary>An utterance without a single word.</summary>
    public FellBack NothingAsked(PatientLanguage language) => new()
    {
        Language = language,
        Reason = "the utterance holds no word",
        Text = _replies.WithStaff(ReplyKeys.EmptyUtterance, language),
    };

    /// <param name="exact">The key of the candidate that has the utterance among its phrasings, if any.</param>
    public TurnOutcome Decide(Turn turn, PatientLanguage language, IReadOnlyList<RankedCandidate> ranked, string? exact)
    {
        var key = exact ?? Best(ranked);
        if (key is null)
            return FallBack(language, ranked);
        if (_topics.TryGetValue(key, out var topic))
            return Escalate(topic, $"staff topic {topic.Id}: like a question of its own", language, ranked);

        var pair = _pairs[key];
        if (pair.AppliesTo == AppliesTo.Kyphoplasty && ProcedureNames.OnlyVertebroplastyIn(turn.Utterance))
            return Escalate(EscalationReason.OtherProcedure, ReplyKeys.VertebroplastyNotCovered, $"{key} is about kyphoplasty alone", language) with { Candidates = ranked };

        var reason = exact is null
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"confidence {ranked[0].Confidence:F2} reaches the answer threshold {_thresholds.Answer:F2}")
            : "the utterance is one of its phrasings";
        return Answer(pair, turn, language, reason) with { Candidates = exact is null ? ranked : Promote(ranked, key) };
    }

    public Escalated Escalate(StaffTopic topic, string reason, PatientLanguage language, IReadOnlyList<RankedCandidate> ranked)
    {
        var notices = topic.Notices.Select(id => _serving.Notice(id, language, Today)).OfType<ServedText>();
        return new()
        {
            Language = language,
            Reason = reason,
            Because = EscalationReason.StaffTopic,
            Route = topic.Route,
            IsUrgent = topic.Urgent,
            Text = _replies.StaffTopic(topic, notices, language),
            Candidates = ranked,
        };
    }

    /// <summary>Where the bot should ask which was meant, it falls back, as long as it cannot ask.</summary>
    private string? Best(IReadOnlyList<RankedCandidate> ranked) => (_thresholds.Decide(ranked) as AnswerDecision.Answer)?.Best.Key;

    private FellBack FallBack(PatientLanguage language, IReadOnlyList<RankedCandidate> ranked) => new()
    {
        Language = language,
        Reason = ranked.Count == 0
            ? "nothing in the knowledge base holds any of these words"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"confidence {ranked[0].Confidence:F2} of {ranked[0].Key} is below the answer threshold {_thresholds.Answer:F2}, or no {_thresholds.Ambiguity:F2} ahead"),
        Text = _replies.WithStaff(ReplyKeys.Fallback, language),
        Candidates = ranked,
    };

    private TurnOutcome Answer(QnaPair pair, Turn turn, PatientLanguage language, string reason) =>
        _serving.Pair(pair, language, Today) switch
        {
            Served served => new Answered
            {
                Language = language,
                Reason = reason,
                QnaId = pair.Id,
                Source = pair.Source,
                FollowUps = FollowUps(pair, language),
                Text = _replies.Answer(served, pair, turn, language),
            },
            NotServed { Reason: NotServedReason.Withdrawn } =>
                Escalate(EscalationReason.Withdrawn, ReplyKeys.Withdrawn, $"{pair.Id} was withdrawn", language),
            NotServed { Reason: NotServedReason.MissingLanguage } =>
                Escalate(EscalationReason.MissingLanguage, ReplyKeys.NotInThisLanguage, $"{pair.Id} is not written in this language", language),
            var notServed =>
                Escalate(EscalationReason.NotReviewed, ReplyKeys.NotReviewed, $"{pair.Id} may not be served: {notServed}", language),
        };

    private Escalated Escalate(EscalationReason because, string replyKey, string reason, PatientLanguage language) => new()
    {
        Language = language,
        Reason = reason,
        Because = because,
        Text = _replies.WithStaff(replyKey, language),
    };

    private FollowUp[] FollowUps(QnaPair pair, PatientLanguage language) =>
        [.. from id in pair.FollowUps
            let served = _serving.Pair(_pairs[id.Value], language, Today) as Served
            where served is not null
            select new FollowUp(id, served.Text.Question!)];

    /// <summary>Puts the candidate that is answered first; the utterance being its own phrasing, there is no doubt left.</summary>
    private static RankedCandidate[] Promote(IReadOnlyList<RankedCandidate> ranked, string key)
    {
        var found = ranked.FirstOrDefault(candidate => candidate.Key == key) ?? new(key, "", 1, 1);
        return [found with { Confidence = 1 }, .. ranked.Where(candidate => candidate.Key != key)];
    }
}
