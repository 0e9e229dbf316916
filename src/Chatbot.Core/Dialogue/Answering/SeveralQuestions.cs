using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Puts the replies to several questions of one message together.</summary>
internal sealed class SeveralQuestions(AnswerTexts texts, StaffDesk desk)
{
    /// <summary>Whether a reply answers with nothing but facts that the answer to an earlier question has told.</summary>
    public bool IsToldBy(IEnumerable<TurnReply> known, TurnReply reply) => reply.Outcomes is [Answered { QnaId: var told }]
        && known.SelectMany(earlier => earlier.Outcomes).OfType<Answered>().Any(earlier => Holds(earlier.QnaId, told));

    public TurnReply Combine(Situation after, IReadOnlyList<TurnReply> known, IReadOnlyList<Question> unknown, IReadOnlyList<string> waiting)
    {
        var outcomes = known.SelectMany(reply => reply.Outcomes).ToList();
        var memory = Offering(after.Memory, outcomes, after.Turn.MostFollowUps);
        if (unknown.Count > 0)
            memory = AddUnknown(outcomes, memory, unknown, after);
        if (waiting.Count > 0)
            memory = AddWaiting(outcomes, memory, waiting, after);
        return new(outcomes, memory) { Escalations = [.. known.SelectMany(reply => reply.Escalations)] };
    }

    /// <summary>The follow-ups of all the answers, and nothing to say yes to: it would not be clear what to.</summary>
    private static DialogueMemory Offering(DialogueMemory memory, List<TurnOutcome> outcomes, int most) => memory.Settle() with
    {
        Suggestions = [.. outcomes.OfType<Answered>().SelectMany(answered => answered.FollowUps)
            .DistinctBy(followUp => followUp.Id).ExceptBy(outcomes.OfType<Answered>().Select(answered => answered.QnaId), followUp => followUp.Id)
            .Take(most).Select(followUp => new Suggestion(SuggestionKind.FollowUp, followUp.Question, followUp.Id))],
    };

    private DialogueMemory AddUnknown(List<TurnOutcome> outcomes, DialogueMemory memory, IReadOnlyList<Question> unknown, Situation after)
    {
        var asked = unknown.Select(question => question.Text).ToArray();
        var request = unknown[0].Request(EscalationReason.LowConfidence) with { Question = string.Join(" / ", asked) };
        outcomes.Add(new FellBack
        {
            Language = after.Language,
            Reason = $"part unknown: {unknown[0].Verdict.Reason}",
            OffersStaff = true,
            Text = desk.WithOffer(texts.Replies.Quote(ReplyKeys.PartUnknown, asked, after), after.Language),
            Candidates = unknown[0].Ranked,
        });
        return desk.Offering(memory, request, after.Language) with { Failures = 1, Unanswered = asked };
    }

    private DialogueMemory AddWaiting(List<TurnOutcome> outcomes, DialogueMemory memory, IReadOnlyList<string> waiting, Situation after)
    {
        outcomes.Add(new Command
        {
            Language = after.Language,
            Reason = "more: there are more questions than are answered at once",
            Id = "more",
            Text = texts.Replies.Say(ReplyKeys.MoreQuestions, after.Language),
        });
        return memory.Settle() with
        {
            State = DialogueState.OfferingMore,
            WaitingQuestions = waiting,
            Suggestions =
            [
                new(SuggestionKind.Yes, texts.Replies.Say(ReplyKeys.YesGoOn, after.Language)),
                new(SuggestionKind.No, texts.Replies.Say(ReplyKeys.NoThanks, after.Language)),
            ],
        };
    }

    private bool Holds(QnaId one, QnaId other) =>
        one == other || (texts.Pair(other.Value)!.Facts is { Count: > 0 } facts && facts.All(texts.Pair(one.Value)!.Facts.Contains));
}
