using Chatbot.Core.Consents;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Web.Handoff;

/// <summary>Keeps the number with the ticket, and the consent with its words for as long as consents are kept.</summary>
internal sealed class CallbackDesk(TicketDesk desk, IConsentStore consents, StaffTexts texts, TimeProvider time)
{
    /// <summary>What a patient has to agree to.</summary>
    /// <param name="language">In which they are asked; null, or none of ours, for that of their question.</param>
    public string Consent(Ticket ticket, string? language) => Text(StaffReplyKeys.CallbackConsent, ticket, language);

    /// <param name="language">In which they were asked.</param>
    /// <returns>What the patient is told; null when the ticket has been closed meanwhile.</returns>
    public async Task<string?> LeaveAsync(Ticket ticket, string number, string? language, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var wording = Consent(ticket, language);
        // The consent first: a number without one must not stand anywhere.
        await consents.KeepAsync(new(number, "callback", IsGiven: true, now, ticket.Conversation.Channel, wording), cancellation).ConfigureAwait(false);
        var result = await desk.DoAsync(ticket.Id, new LeaveNumber(new(number, now, wording)), null, cancellation).ConfigureAwait(false);
        return result.IsDone ? Text(StaffReplyKeys.CallbackThanks, ticket, language) : null;
    }

    private string Text(string key, Ticket ticket, string? language) => texts.Notice(
        key, null, PatientLanguageCodes.Parse(language) ?? PatientLanguageCodes.Parse(ticket.Request.Language) ?? PatientLanguage.English);
}
