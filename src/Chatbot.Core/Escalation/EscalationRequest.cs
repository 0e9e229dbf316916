using Chatbot.Core.Language;

namespace Chatbot.Core.Escalation;

/// <summary>What the handoff makes a ticket of.</summary>
public sealed record EscalationRequest
{
    public required EscalationReason Reason { get; init; }

    public required EscalationUrgency Urgency { get; init; }

    /// <summary>Which desk takes it (front-desk, billing, records, nurse); null for whoever is there.</summary>
    public string? Route { get; init; }

    /// <summary>What the person asked, with personal data masked; the transcript has it as it was written.</summary>
    public required string Question { get; init; }

    /// <summary>The staff topic or pair that it is about, see <see cref="Retrieval.CandidateKey"/>; null when there is none.</summary>
    public string? About { get; init; }

    /// <summary>What the bot would have answered, best first, three at most.</summary>
    public IReadOnlyList<ClosestPair> Closest { get; init; } = [];

    public required PatientLanguage Language { get; init; }

    /// <summary>Whether it is about somebody else than the person who writes.</summary>
    public bool ForAnotherPerson { get; init; }

    /// <summary>The group of red flags, for <see cref="EscalationReason.RedFlag"/>.</summary>
    public string? RedFlagGroup { get; init; }
}
