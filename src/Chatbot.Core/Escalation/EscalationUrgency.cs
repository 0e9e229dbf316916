namespace Chatbot.Core.Escalation;

/// <summary>How soon staff should look at it.</summary>
public enum EscalationUrgency
{
    Routine,

    /// <summary>Before the routine ones.</summary>
    Urgent,

    /// <summary>At once, whatever the hour.</summary>
    Emergency,
}
