using System.Diagnostics.Metrics;

namespace Chatbot.Web.DirectLine;

internal sealed class DirectLineMetrics
{
    public const string MeterName = "Chatbot.DirectLine";

    private readonly Counter<long> _started;
    private readonly Counter<long> _refused;
    private readonly UpDownCounter<long> _streams;

    public DirectLineMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _started = meter.CreateCounter<long>("chatbot.directline.conversations", description: "Conversations started");
        _refused = meter.CreateCounter<long>("chatbot.directline.refusals", description: "Calls refused, by error code");
        _streams = meter.CreateUpDownCounter<long>("chatbot.directline.streams", description: "Open sockets");
    }

    public void Started() => _started.Add(1);

    public void Refused(string code) => _refused.Add(1, new KeyValuePair<string, object?>("code", code));

    public void StreamOpened() => _streams.Add(1);

    public void StreamClosed() => _streams.Add(-1);
}
