namespace Chatbot.Core.Tickets;

/// <summary>A reminder to staff that a ticket waits.</summary>
/// <param name="Count">Which one it is, from 1.</param>
/// <param name="ElsewhereToo">Whether the second channel is told as well.</param>
public sealed record TicketReminder(int Count, bool ElsewhereToo);
