using Chatbot.Core.Consents;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Web.Handoff;

/// <summary>Keeps the number with the ticket, and the consent with its words for as long as consents are kept.</summary>
internal sealed class CallbackDesk(TicketDesk desk, IConsentStore consents, StaffTexts texts, TimeProvider time)
{
    /// <returns>What the patient is told; null when the ticket has been closed meanwhile.</returns>
    public async Task<string?> LeaveAsync(Ticket ticket, string number, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var wording = CallbackEndpoints.Text(texts, StaffReplyKeys.CallbackConsent, ticket);
        // The consent first: a number without one must not stand anywhere.
        await consents.KeepAsync(new(number, "callback", IsGiven: true, now, ticket.Conversation.Channel, wording), cancellation).ConfigureAwait(false);
        var result = await desk.DoAsync(ticket.Id, new LeaveNumber(new(number, now, wording)), null, cancellation).ConfigureAwait(false);
        return result.IsDone ? CallbackEndpoints.Text(texts, StaffReplyKeys.CallbackThanks, ticket) : null;
    }
}
