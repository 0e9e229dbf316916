namespace Chatbot.Simulators.Faults;

/// <param name="IsDelivered">Whether the activity arrives all the same, where the kind leaves that open.</param>
/// <param name="Duration">How long it lasts, for the kinds that last.</param>
public sealed record Fault(FaultKind Kind, bool IsDelivered = false, TimeSpan Duration = default)
{
    /// <summary>Whether the channel takes the activity, for all that the bot may hear.</summary>
    public bool Delivers => Kind switch
    {
        FaultKind.TooManyRequests or FaultKind.PreconditionFailed or FaultKind.ResetBeforeBody => false,
        FaultKind.ResetAfterAccepted or FaultKind.Slow or FaultKind.RefusedAfterwards => true,
        _ => IsDelivered,
    };

    /// <summary>The status of the answer; null where there is none, or the usual one.</summary>
    internal int? Status => Kind switch
    {
        FaultKind.TooManyRequests => 429,
        FaultKind.PreconditionFailed => 412,
        FaultKind.ServerError => 500,
        FaultKind.BadGateway => 502,
        FaultKind.Unavailable => 503,
        FaultKind.GatewayTimeout => 504,
        _ => null,
    };

    /// <summary>Whether the bot hears nothing, because the connection breaks.</summary>
    internal bool Breaks => Kind is FaultKind.NoAnswer or FaultKind.ResetBeforeBody or FaultKind.ResetAfterAccepted;
}
