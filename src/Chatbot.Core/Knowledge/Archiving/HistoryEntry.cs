namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>
/// What was served under an id in a language from one moment to another (none: it still is). Either a text, or the
/// reason why none was served, as named by <c>NotServedReason</c>; Unknown when the version had no such id.
/// </summary>
public sealed record HistoryEntry(
    DateTimeOffset From,
    DateTimeOffset? To,
    string Version,
    ArchivedText? Text,
    string? NotServed);
