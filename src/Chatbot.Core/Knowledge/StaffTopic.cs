using Chatbot.Core.Escalation;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>Something that only the clinic's staff answer, recognised on the first turn.</summary>
public sealed record StaffTopic
{
    public required string Id { get; init; }

    /// <summary>Which of the clinic's desks takes it: front-desk, billing, records, nurse.</summary>
    public required string Route { get; init; }

    public required bool Urgent { get; init; }

    /// <summary>Why a person is needed: asking for one and medicines are told from other topics.</summary>
    public EscalationReason Reason { get; init; } = EscalationReason.StaffTopic;

    /// <summary>Word patterns, any of which names the topic (see <c>TokenPattern</c>).</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words { get; init; }

    /// <summary>Example questions, indexed beside the pairs' phrasings so that they compete with them.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Phrasings { get; init; }

    /// <summary>What the patient reads: that staff answer this, in words of its own.</summary>
    public required LocalizedText Line { get; init; }

    /// <summary>Ids of the <see cref="SafetyNotice"/>s that are read together with the line.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    public required SourceLocation Location { get; init; }
}
