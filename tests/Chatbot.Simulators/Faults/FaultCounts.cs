using Chatbot.Simulators.Connector;

namespace Chatbot.Simulators.Faults;

/// <summary>What the bot's calls have met.</summary>
public sealed record FaultCounts
{
    private FaultCounts(IReadOnlyDictionary<FaultKind, int> byKind) => ByKind = byKind;

    /// <summary>The faults of the plan.</summary>
    public IReadOnlyDictionary<FaultKind, int> ByKind { get; }

    /// <summary>Faults after which a retry makes no duplicate: refused connections (one for each time the port was closed), 412, 429.</summary>
    public int Certain { get; private init; }

    /// <summary>Faults after which the bot cannot know: there may be one duplicate for each. Calls that the bot itself broke off are among them.</summary>
    public int Ambiguous { get; private init; }

    /// <summary>Those of the ambiguous ones that delivered a new activity. A correct bot that lives on makes no more duplicates than these.</summary>
    public int DeliveredUnanswered { get; private init; }

    /// <summary>Calls that met no fault of the plan, and were given up by the bot before they were answered.</summary>
    public int BrokenOff { get; private init; }

    internal static FaultCounts Of(IReadOnlyCollection<BotCall> calls, int shutByHand)
    {
        var byKind = calls.Where(call => call.Fault is not null).GroupBy(call => call.Fault!.Kind);
        var ambiguous = calls.Where(call => call.Certainty == FaultCertainty.Ambiguous).ToList();
        return new(byKind.ToDictionary(group => group.Key, group => group.Count()))
        {
            Certain = calls.Count(call => call.Certainty == FaultCertainty.Certain) + shutByHand,
            Ambiguous = ambiguous.Count,
            DeliveredUnanswered = ambiguous.Count(call => call is { Method: "POST", WasDelivered: true }),
            BrokenOff = ambiguous.Count(call => call is { Fault: null, Status: null }),
        };
    }

    public override string ToString() =>
        $"{Certain} certain, {Ambiguous} ambiguous ({DeliveredUnanswered} delivered, {BrokenOff} broken off by the bot): "
        + string.Join(", ", ByKind.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"));
}
