using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>How one command is recognised, and what is said to it.</summary>
public sealed record CommandRule
{
    public required PatientCommand Command { get; init; }

    /// <summary>Patterns that give the command wherever they stand in a message.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Anywhere { get; init; }

    /// <summary>Patterns that give the command only when they, and fillers, are the whole message.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Alone { get; init; }

    /// <summary>Patterns that take back what <see cref="Anywhere"/> found.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Unless { get; init; }

    /// <summary>Null where another file has the words: a person is a staff topic.</summary>
    public LocalizedText? Reply { get; init; }

    public required SourceLocation Location { get; init; }
}
