namespace Chatbot.Core.Tickets;

/// <summary>How a ticket ended.</summary>
public enum CloseReason
{
    Answered,
    ReachedByPhone,
    Voicemail,
    EmergencyServicesCalled,
    NoContact,
}
