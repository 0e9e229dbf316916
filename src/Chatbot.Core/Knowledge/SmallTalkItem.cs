using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>A kind of small talk, such as a greeting, and what is said to it.</summary>
public sealed record SmallTalkItem
{
    public required string Id { get; init; }

    /// <summary>Whether a person is offered behind the reply.</summary>
    public required bool OffersPerson { get; init; }

    public required SmallTalkPlace Around { get; init; }

    /// <summary>Word patterns without gaps; a message is small talk when such patterns and fillers make up all of it.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words { get; init; }

    public required LocalizedText Reply { get; init; }

    public required SourceLocation Location { get; init; }
}
