namespace Chatbot.Core.Knowledge;

/// <summary>One pair in one language, written separately and never translated by a machine.</summary>
public sealed record QnaText
{
    public required string Question { get; init; }

    public required IReadOnlyList<string> Phrasings { get; init; }

    /// <summary>Markdown; may hold clinic tokens such as <c>{clinic.phone}</c>.</summary>
    public required string Answer { get; init; }

    /// <summary>Plain text for SMS: with its notices at most 300 characters in English, 190 in Spanish.</summary>
    public required string Short { get; init; }

    public required Review Review { get; init; }

    public required SourceLocation Location { get; init; }
}
