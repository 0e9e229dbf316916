namespace Chatbot.Simulators.Faults;

/// <summary>What goes wrong with a call of the bot.</summary>
public enum FaultKind
{
    /// <summary>429 with Retry-After; nothing was delivered.</summary>
    TooManyRequests,

    /// <summary>412; nothing was delivered.</summary>
    PreconditionFailed,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>502.</summary>
    BadGateway,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>504.</summary>
    GatewayTimeout,

    /// <summary>The call is taken and never answered, until the bot or the simulator loses patience.</summary>
    NoAnswer,

    /// <summary>The call itself is answered; the next connections are refused for a while, since the port is closed.</summary>
    RefusedAfterwards,

    /// <summary>The connection is reset before the body was read; nothing was delivered.</summary>
    ResetBeforeBody,

    /// <summary>The connection is reset after the activity was delivered.</summary>
    ResetAfterAccepted,

    /// <summary>Delivered and answered, late.</summary>
    Slow,
}
