namespace Chatbot.Core.Tickets;

/// <summary>A line of a ticket's audit trail.</summary>
/// <param name="By">Who did it; null for the bot or the patient.</param>
/// <param name="Action">What was done, such as <c>opened</c>, <c>claimed</c>, <c>transcript viewed</c>.</param>
/// <param name="Detail">More about it, never the patient's words; null when there is no more.</param>
public sealed record TicketStep(DateTimeOffset At, StaffMember? By, string Action, string? Detail = null)
{
    /// <summary>What it is called when the patient needs a person for something more.</summary>
    public const string Added = "added";
}
