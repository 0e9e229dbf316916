using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;

namespace Chatbot.Bot.Turns;

/// <summary>
/// What the dialogue wants staff to take up, as a ticket is asked for. They are two records: the dialogue knows three degrees of
/// urgency and what it is about, by which it tells a repeat; a ticket is what is stored of it.
/// </summary>
internal static class TicketRequests
{
    public static TicketRequest Of(EscalationRequest request) => new()
    {
        Reason = request.Reason,
        IsUrgent = request.Urgency != EscalationUrgency.Routine,
        Route = request.Route,
        Language = request.Language.Code(),
        Question = request.Question,
        RedFlag = request.RedFlagGroup,
        AskedByRelative = request.ForAnotherPerson,
        Confidence = request.Closest.Count > 0 ? request.Closest[0].Confidence : 0,
        ClosestPairs = request.Closest,
    };
}
