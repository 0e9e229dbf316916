using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>What smalltalk.yaml says: the messages that ask nothing of the clinic, and what is said to them.</summary>
public sealed record SmallTalkRules
{
    /// <summary>Words that mean nothing of their own beside small talk: there, please, doctor.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Fillers { get; init; }

    /// <summary>The most telling first: of two in one message, the first of the file is answered.</summary>
    public required IReadOnlyList<SmallTalkItem> Items { get; init; }

    /// <summary>Replies to messages that are no words at all, or too many.</summary>
    public required IReadOnlyDictionary<UtteranceKind, LocalizedText> Kinds { get; init; }

    public required IReadOnlyList<OffTopicSubject> OffTopic { get; init; }

    /// <summary>Words of the clinic's trade: a message that holds one is never off topic.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> OnTopic { get; init; }

    public required LocalizedText OffTopicReply { get; init; }

    /// <summary>Said in both languages, one line each, to a message in neither of them.</summary>
    public required LocalizedText OtherLanguage { get; init; }
}
