namespace Chatbot.Core.Knowledge;

/// <summary>One validated version of everything under faq-data. Immutable: an edit makes a new one.</summary>
public sealed record KnowledgeBase
{
    /// <summary>First 12 hexadecimal digits of the SHA-256 of all files; the same texts give the same version.</summary>
    public required string Version { get; init; }

    public required ClinicProfile Clinic { get; init; }

    public required IReadOnlyList<QnaPair> Pairs { get; init; }

    public required IReadOnlyList<StaffTopic> StaffTopics { get; init; }

    public required IReadOnlyList<SafetyNotice> SafetyNotices { get; init; }

    public required RedFlagRules RedFlags { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    public required IReadOnlyList<SynonymGroup> Synonyms { get; init; }

    public required IReadOnlyList<SourceFact> Facts { get; init; }

    public required ReplyTexts Replies { get; init; }

    public required StaffReplies StaffReplies { get; init; }

    public required SmallTalkRules SmallTalk { get; init; }

    public required CommandRules Commands { get; init; }

    public required ContentRules ContentRules { get; init; }

    /// <summary>The last signed version of each text; see <see cref="SignedCopy"/>.</summary>
    public IReadOnlyList<SignedCopy> SignedCopies { get; init; } = [];
}
