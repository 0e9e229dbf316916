namespace Chatbot.Core.Escalation;

/// <summary>How far an escalation has come.</summary>
public enum EscalationState
{
    /// <summary>The person was asked whether it may go to staff.</summary>
    Offered,

    /// <summary>It goes to staff now.</summary>
    Requested,

    /// <summary>Staff have this, or as much as one visitor may send: the person is told how else to reach them.</summary>
    AlreadyRequested,
}
