using Chatbot.Simulators.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Chatbot.Simulators.Connector;

/// <summary>The bot's calls, in the order of arrival.</summary>
internal sealed class CallLog(TimeProvider time)
{
    private readonly List<BotCall> _calls = [];
    private readonly Dictionary<string, int> _drawn = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public FaultPlan Plan { get; set; } = FaultPlan.None;

    public IReadOnlyList<BotCall> Calls
    {
        get
        {
            lock (_lock)
                return [.. _calls];
        }
    }

    /// <param name="connection">What it came by.</param>
    public BotCall Begin(HttpContext http, string conversationId, DoorConnection? connection)
    {
        var path = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        lock (_lock)
        {
            var drawn = _drawn.GetValueOrDefault(conversationId);
            _drawn[conversationId] = drawn + 1;
            var call = new BotCall(_calls.Count, time.GetUtcNow(), http.Request.Method, path, conversationId)
            {
                Connection = connection,
                Fault = Plan.Draw(conversationId, drawn),
            };
            _calls.Add(call);
            return call;
        }
    }
}
