using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// "offer staff": the bot does not know again, and asks whether it may go to staff. From the third time on it no longer
/// says that it does not know, but that a person has to answer.
/// </summary>
internal sealed class OfferStaffRule(ReplyComposer replies, StaffDesk desk) : IQuestionRule
{
    private const int MostUnanswered = 3;
    private const int MostFallbacksInARow = 2;

    public TurnReply Decide(Question question)
    {
        var failures = question.Memory.Failures + 1;
        string[] unanswered = [.. question.Memory.Unanswered.Append(question.Text).TakeLast(MostUnanswered)];
        var request = question.Request(EscalationReason.LowConfidence) with { Question = string.Join(" / ", unanswered) };
        var reason = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"offer staff: {question.Verdict.Reason}, time {failures} in a row");
        var reply = failures > MostFallbacksInARow
            ? desk.Offer(question.Situation, request, replies.Say(ReplyKeys.OnlyStaffKnow, question.Language), reason)
            : FallBack(question, request, reason);
        return reply with
        {
            Outcomes = [reply.Outcomes[0] with { Candidates = question.Ranked }],
            Memory = reply.Memory with { Failures = failures, Unanswered = unanswered },
        };
    }

    private TurnReply FallBack(Question question, EscalationRequest request, string reason) => Situation.Reply(
        new FellBack
        {
            Language = question.Language,
            Reason = reason,
            OffersStaff = true,
            Text = desk.WithOffer(replies.Say(ReplyKeys.FallbackAgain, question.Language), question.Language),
        },
        desk.Offering(question.Memory, request, question.Language));
}
