using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Gives the clinic's answer, if it may be served and is about what was asked; otherwise offers staff.</summary>
internal sealed class PairAnswers(AnswerTexts texts, StaffDesk desk, StaffTopicReplies topics, FeedbackQuestion feedback)
{
    /// <summary>Answers with the pair, or sends to staff what a staff topic stands for.</summary>
    public TurnReply Give(Question question, string key, string reason)
    {
        if (texts.Topic(key) is { } topic)
            return topics.Escalate(question, topic, $"staff topic {topic.Id}: {reason}");
        var pair = texts.Pair(key)!;
        if (pair.AppliesTo == AppliesTo.Kyphoplasty && ProcedureNames.OnlyVertebroplastyIn(question.Text))
            return Offer(question, EscalationReason.OtherProcedure, ReplyKeys.VertebroplastyNotCovered, $"other procedure: {key} is about kyphoplasty alone");
        return texts.Serve(pair, question.Language) switch
        {
            Served served => Answer(question, pair, served, $"answer: {reason}"),
            NotServed { Reason: NotServedReason.Withdrawn } =>
                Offer(question, EscalationReason.Withdrawn, ReplyKeys.Withdrawn, $"withdrawn: {pair.Id} was withdrawn", key),
            NotServed { Reason: NotServedReason.MissingLanguage } =>
                Offer(question, EscalationReason.MissingLanguage, ReplyKeys.NotInThisLanguage, $"missing language: {pair.Id} is not written in this language", key),
            var notServed =>
                Offer(question, EscalationReason.NotReviewed, ReplyKeys.NotReviewed, $"not reviewed: {pair.Id} may not be served: {notServed}", key),
        };
    }

    private TurnReply Answer(Question question, QnaPair pair, Served served, string reason)
    {
        var situation = question.Situation;
        var answered = new Answered
        {
            Language = question.Language,
            Reason = reason,
            QnaId = pair.Id,
            Source = pair.Source,
            FollowUps = [.. pair.FollowUps.Select(id => texts.Ask(id, question.Language)).OfType<FollowUp>()],
            Text = texts.Replies.Answer(served, pair, situation.Turn, question.Language),
            Candidates = Promote(question, pair.Id.Value),
        };
        var memory = question.Memory.Understood() with
        {
            Answers = question.Memory.Answers + 1,
            Subject = question.Subject(pair.Id.Value, pair.Topic),
            Suggestions = [.. answered.FollowUps.Take(situation.Turn.MostFollowUps)
                .Select(followUp => new Suggestion(SuggestionKind.FollowUp, followUp.Question, followUp.Id))],
        };
        if (pair.OffersStaff && !situation.IsBrief)
            memory = memory with { Offered = question.Request(EscalationReason.AskedForPerson, pair.Id.Value) };
        return question.IsOneOfSeveral || pair.OffersStaff
            ? Rules.Situation.Reply(answered, memory)
            : feedback.Add(answered, memory, situation);
    }

    private TurnReply Offer(Question question, EscalationReason because, string replyKey, string reason, string? about = null)
    {
        var reply = desk.Offer(question.Situation, question.Request(because, about), texts.Replies.Say(replyKey, question.Language), reason);
        return reply with
        {
            Outcomes = [reply.Outcomes[0] with { Candidates = about is null ? question.Ranked : Promote(question, about) }],
            Memory = reply.Memory with { Subject = question.Subject(about, texts.Pair(about)?.Topic) },
        };
    }

    /// <summary>
    /// Puts the candidate that is answered first, as sure as it was when it was chosen, which may have been in a part of the
    /// text; where the question is its own phrasing, there is no doubt left.
    /// </summary>
    private static IReadOnlyList<RankedCandidate> Promote(Question question, string key)
    {
        if (question.Exact is null && (question.Ranked.Count == 0 || question.Ranked[0].Key == key))
            return question.Ranked;
        var found = question.Verdict.Rivals.Concat(question.Ranked).FirstOrDefault(candidate => candidate.Key == key) ?? new(key, "", 1, 1);
        return [question.Exact == key ? found with { Confidence = 1 } : found, .. question.Ranked.Where(candidate => candidate.Key != key)];
    }
}
