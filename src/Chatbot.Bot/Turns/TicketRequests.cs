using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;

namespace Chatbot.Bot.Turns;

/// <summary>What the dialogue wants staff to take up, as a ticket is asked for.</summary>
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
