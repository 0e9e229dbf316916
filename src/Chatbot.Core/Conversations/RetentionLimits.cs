namespace Chatbot.Core.Conversations;

/// <summary>What is older than these times is no longer kept.</summary>
/// <param name="Inbound">Keys of incoming activities: a channel retries for minutes, not days.</param>
public sealed record RetentionLimits(DateTimeOffset Transcripts, DateTimeOffset Inbound, DateTimeOffset Sent);
