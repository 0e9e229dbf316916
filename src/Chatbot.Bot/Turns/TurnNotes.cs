using Chatbot.Bot.Feedback;
using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Notes in a turn's draft what a message has come to.</summary>
internal sealed class TurnNotes(FeedbackReceiver feedback, ITicketStore tickets, TimeProvider time)
{
    /// <summary>Whether whoever owns the conversation has said that they have seen the emergency: its line is not said again then.</summary>
    public async Task<bool> IsHandledAsync(TurnDraft draft, CancellationToken cancellation) =>
        draft.Record?.OwnerTicket is { } ticket
        && await tickets.FindAsync(ticket, cancellation).ConfigureAwait(false) is { AcknowledgedAt: not null };

    /// <summary>How much whoever writes has sent to staff in other conversations: a visitor may send so much, not a conversation.</summary>
    public async Task<int> TicketsElsewhereAsync(Activity activity, TurnDraft draft, CancellationToken cancellation) =>
        activity.From?.Id is { Length: > 0 } requester ? await tickets.CountElsewhereAsync(draft.Conversation, requester, cancellation).ConfigureAwait(false) : 0;

    /// <param name="heard">The message, word for word.</param>
    public async Task NoteAsync(Activity activity, TurnDraft draft, string heard, TurnReply reply, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        draft.Heard.Add(new(now, Speaker.Patient, heard, reply.Outcomes[0].Language.Code(), ActivityId: activity.Id));
        draft.Memory = reply.Memory with { Greeted = draft.Memory.Greeted };
        draft.Tickets.AddRange(reply.Escalations.Select(TicketRequests.Of));
        draft.Unanswered.AddRange(UnansweredQuestions.Of(heard, reply.Outcomes, now));
        draft.Outcomes = reply.Outcomes;
        draft.RelayedTo = draft.Record?.OwnerTicket;
        if (reply.Feedback is { } given)
            await feedback.KeepAsync(activity, given, cancellation).ConfigureAwait(false);
    }
}
