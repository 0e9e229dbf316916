using Chatbot.Core.Escalation;

namespace Chatbot.Core.Dialogue;

/// <summary>Only a person at the clinic can answer this.</summary>
public sealed record Escalated : TurnOutcome
{
    public override string Name => "escalated";

    public override int Urgency => 7;

    public required EscalationReason Because { get; init; }

    public EscalationState State { get; init; } = EscalationState.Requested;

    /// <summary>Which desk takes it; null for whoever is there.</summary>
    public string? Route { get; init; }

    /// <summary>Whether staff should look at it before other escalations.</summary>
    public bool IsUrgent { get; init; }
}
