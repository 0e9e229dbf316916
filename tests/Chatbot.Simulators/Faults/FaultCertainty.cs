namespace Chatbot.Simulators.Faults;

/// <summary>What the bot can know of a call that went wrong.</summary>
public enum FaultCertainty
{
    /// <summary>Nothing went wrong: it was taken, or refused for good.</summary>
    None,

    /// <summary>It was not delivered: a retry makes no duplicate.</summary>
    Certain,

    /// <summary>It may have been delivered or not: a retry may make one duplicate.</summary>
    Ambiguous,
}
