using System.Globalization;
using Chatbot.Core.Escalation;

namespace Chatbot.Core.Tickets;

/// <summary>What staff read for the names of the code.</summary>
public static class StaffWords
{
    public static string Of(EscalationReason reason) => reason switch
    {
        EscalationReason.StaffTopic => "Only staff answer this",
        EscalationReason.NotReviewed => "The answer is not signed",
        EscalationReason.Withdrawn => "The answer was withdrawn",
        EscalationReason.MissingLanguage => "No answer in this language",
        EscalationReason.OtherProcedure => "About another procedure",
        EscalationReason.LowConfidence => "The bot did not know",
        EscalationReason.AskedForPerson => "Asked for a person",
        EscalationReason.RedFlag => "May be an emergency",
        EscalationReason.MedicineQuestion => "About a medicine",
        EscalationReason.Feedback => "The answer did not help",
        EscalationReason.Error => "The bot failed",
        _ => reason.ToString(),
    };

    public static string Of(TicketState state) => state switch
    {
        TicketState.Requested => "Waiting",
        TicketState.Claimed => "Claimed",
        TicketState.Answered => "Answered",
        TicketState.Resolved => "Resolved",
        TicketState.Cancelled => "Cancelled by the patient",
        TicketState.Expired => "Expired",
        _ => state.ToString(),
    };

    public static string Of(CloseReason reason) => reason switch
    {
        CloseReason.Answered => "Answered here",
        CloseReason.ReachedByPhone => "Reached by phone",
        CloseReason.Voicemail => "Left a voicemail",
        CloseReason.EmergencyServicesCalled => "911 was called",
        CloseReason.NoContact => "Could not be reached",
        _ => reason.ToString(),
    };

    /// <summary>How a ticket stands, with who has it or why it is closed.</summary>
    public static string StateOf(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket switch
        {
            { IsOpen: true, Holder: { } holder } => $"{Of(ticket.State)} by {holder.Name}",
            { ClosedBecause: { } because } => $"{Of(ticket.State)}: {Of(because)}",
            _ => Of(ticket.State),
        };
    }

    public static string Language(string code) => code == "es" ? "Spanish" : "English";

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    public static string Since(DateTimeOffset then, DateTimeOffset now)
    {
        var minutes = (int)Math.Max(0, (now - then).TotalMinutes);
        return minutes switch
        {
            < 1 => "less than a minute",
            1 => "1 minute",
            < 120 => string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes"),
            < 2880 => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} hours"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{minutes / 1440} days"),
        };
    }
}
