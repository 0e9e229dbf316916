using Chatbot.Simulators.Faults;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>A call that the bot made to the connector.</summary>
public sealed class BotCall
{
    private int? _status;

    internal BotCall(int number, DateTimeOffset at, string method, string rawPath, string conversationId)
    {
        (Number, At, Method, RawPath, ConversationId) = (number, at, method, rawPath, conversationId);
        Key = $"{method} {rawPath}";
    }

    /// <summary>In the order of arrival.</summary>
    public int Number { get; }

    public DateTimeOffset At { get; }

    public string Method { get; }

    /// <summary>As it stood in the request, with its escapes.</summary>
    public string RawPath { get; }

    /// <summary>Empty for the creation of one.</summary>
    public string ConversationId { get; }

    /// <summary>What the plan had for it.</summary>
    public Fault? Fault { get; internal init; }

    /// <summary>Null when there was none, or it was not read.</summary>
    public JObject? Body { get; private set; }

    /// <summary>Whether the channel took it, whatever the bot was told.</summary>
    public bool WasDelivered { get; private set; }

    /// <summary>What the bot was told; null when it was told nothing, or had gone before it could be.</summary>
    public int? Status
    {
        get => Connection?.WasBrokenOff == true ? null : _status;
        internal set => _status = value;
    }

    /// <summary>What a retry has in common with the first attempt.</summary>
    public string Key { get; private set; }

    public FaultCertainty Certainty => (Fault?.Kind, Status) switch
    {
        (_, null or >= 500) => FaultCertainty.Ambiguous,
        (FaultKind.RefusedAfterwards, _) or (_, 412 or 429) => FaultCertainty.Certain,
        _ => FaultCertainty.None,
    };

    /// <summary>Null when it came by another way than the door.</summary>
    internal DoorConnection? Connection { get; init; }

    internal void Take(JObject? body, bool isDelivered)
    {
        (Body, WasDelivered) = (body, isDelivered);
        Key = $"{Method} {RawPath} {body?.ToString(Formatting.None)}";
    }
}
