using Chatbot.Core.Escalation;

namespace Chatbot.Core.Tickets;

/// <summary>A person is needed for something in a conversation.</summary>
public sealed record TicketRequest
{
    public required EscalationReason Reason { get; init; }

    /// <summary>Staff look at urgent ones first.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>Which desk takes it; null for whoever is there.</summary>
    public string? Route { get; init; }

    /// <summary>The language code of the patient's words.</summary>
    public required string Language { get; init; }

    /// <summary>The patient's words, masked.</summary>
    public required string Question { get; init; }

    /// <summary>The group of red flags, where one was the reason.</summary>
    public string? RedFlag { get; init; }

    /// <summary>Whether somebody asks for another person, whose identity nobody has verified.</summary>
    public bool AskedByRelative { get; init; }

    public double Confidence { get; init; }

    public IReadOnlyList<ClosestPair> ClosestPairs { get; init; } = [];
}
