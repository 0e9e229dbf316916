namespace Chatbot.Core.Conversations;

/// <summary>Who said something.</summary>
public enum Speaker
{
    Patient,
    Bot,
    Staff,
}

/// <summary>One thing that was said, word for word. The only place that keeps a patient's words unmasked.</summary>
/// <param name="Language">A language code; null when it is not known.</param>
/// <param name="Detail">What the host knows about it (outcome, reason, pair, who of the staff), as JSON; null when nothing.</param>
/// <param name="ActivityId">The channel's id of it, which feedback refers to; null when there is none yet.</param>
public sealed record TranscriptEntry(DateTimeOffset At, Speaker Speaker, string Text, string? Language = null, string? Detail = null, string? ActivityId = null);
