using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue;

/// <summary>Sends something to staff, or asks whether it may; says so, and keeps count.</summary>
internal sealed class StaffDesk(ReplyComposer replies, DialogueOptions options)
{
    /// <param name="opening">What is said before where the message goes; empty for nothing.</param>
    public TurnReply Send(Situation situation, EscalationRequest request, string opening, string reason)
    {
        var isKnown = situation.Memory.Tickets.Any(ticket => ticket.Reason == request.Reason && ticket.About == request.About);
        var isTooMuch = request.Urgency == EscalationUrgency.Routine && RoutineTickets(situation) >= options.TicketsPerVisitor;
        var isSent = !isKnown && !isTooMuch;
        var key = isSent ? ReplyKeys.PassedOn : isKnown ? ReplyKeys.AlreadyPassedOn : ReplyKeys.TicketLimit;
        var text = replies.Join(opening, key, situation.Language);
        var memory = situation.Memory.Understood();
        return new(
            [Outcome(situation.Language, request, reason) with
            {
                State = isSent ? EscalationState.Requested : EscalationState.AlreadyRequested,
                Text = isSent ? replies.WithTimes(text, situation.Language, situation.Now) : text,
            }],
            isSent ? memory with { Tickets = [.. memory.Tickets, new(request.Reason, request.About, situation.Now)] } : memory)
        {
            Escalations = isSent ? [request] : [],
        };
    }

    /// <summary>Asks whether it may go to staff, because only they can answer.</summary>
    public TurnReply Offer(Situation situation, EscalationRequest request, string opening, string reason) => Situation.Reply(
        Outcome(situation.Language, request, reason) with
        {
            State = EscalationState.Offered,
            Text = WithOffer(opening, situation.Language),
        },
        Offering(situation.Memory, request, situation.Language));

    public string WithOffer(string opening, PatientLanguage language) => replies.Join(opening, ReplyKeys.OfferToSend, language);

    /// <summary>The memory of a turn that asked whether something may go to staff.</summary>
    public DialogueMemory Offering(DialogueMemory memory, EscalationRequest request, PatientLanguage language) => memory.Settle() with
    {
        State = DialogueState.OfferingStaff,
        Offered = request,
        Suggestions =
        [
            new(SuggestionKind.Yes, replies.Say(ReplyKeys.YesSend, language)),
            new(SuggestionKind.No, replies.Say(ReplyKeys.NoThanks, language)),
        ],
    };

    private static int RoutineTickets(Situation situation) =>
        situation.Turn.TicketsElsewhere + situation.Memory.Tickets.Count(ticket => ticket.Reason != EscalationReason.RedFlag);

    private static Escalated Outcome(PatientLanguage language, EscalationRequest request, string reason) => new()
    {
        Language = language,
        Reason = reason,
        Because = request.Reason,
        Route = request.Route,
        IsUrgent = request.Urgency != EscalationUrgency.Routine,
        Text = "",
    };
}
