using Chatbot.Bot.Feedback;
using Chatbot.Bot.Staff;
using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Notes in a turn's draft what a message has come to.</summary>
internal sealed class TurnNotes(FeedbackReceiver feedback, ITicketStore tickets, StaffPlaces staff, TimeProvider time)
{
    /// <summary>Whether whoever owns the conversation has said that they have seen the emergency: its line is not said again then.</summary>
    public async Task<bool> IsHandledAsync(TurnDraft draft, CancellationToken cancellation) =>
        draft.Record?.OwnerTicket is { } ticket
        && await tickets.FindAsync(ticket, cancellation).ConfigureAwait(false) is { AcknowledgedAt: not null };

    /// <summary>Whether an emergency is told to somebody on call, so that the patient may read that it is.</summary>
    public Task<bool> IsOnCallToldAsync(CancellationToken cancellation) => staff.HasOnCallAsync(cancellation);

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
