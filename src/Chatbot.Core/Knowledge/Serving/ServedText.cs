using Chatbot.Core.Knowledge.Reviews;

namespace Chatbot.Core.Knowledge.Serving;

/// <summary>The words of a pair or a notice as the patient reads them, with the clinic's details filled in.</summary>
public sealed record ServedText
{
    /// <summary>Of a pair or a notice.</summary>
    public required string Id { get; init; }

    /// <summary>Null for a notice.</summary>
    public string? Question { get; init; }

    /// <summary>Markdown.</summary>
    public required string Answer { get; init; }

    /// <summary>Plain text for SMS.</summary>
    public required string Short { get; init; }

    public required ReviewState Review { get; init; }

    /// <summary>A newer text waits for its signature; these are the words signed last.</summary>
    public required bool IsOlderVersion { get; init; }
}
