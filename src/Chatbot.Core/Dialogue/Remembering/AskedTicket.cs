using Chatbot.Core.Escalation;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>Something that this conversation has sent to staff.</summary>
/// <param name="About">The staff topic, pair or red-flag group; null for whatever else.</param>
public sealed record AskedTicket(EscalationReason Reason, string? About, DateTimeOffset At);
