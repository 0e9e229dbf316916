using System.Diagnostics.Metrics;
using Chatbot.Core.Delivery;
using Microsoft.Extensions.Logging;

namespace Chatbot.Bot.Delivery;

/// <summary>Logs and counts what goes out.</summary>
public sealed class DeliveryReport
{
    public const string MeterName = "Chatbot.Delivery";

    private readonly ILogger<DeliveryReport> _log;
    private readonly TimeProvider _time;
    private readonly Counter<long> _sent;
    private readonly Counter<long> _retried;
    private readonly Counter<long> _parked;
    private volatile Backlog _backlog = new(0, null, 0);

    public DeliveryReport(IMeterFactory meters, ILogger<DeliveryReport> log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(meters);
        (_log, _time) = (log, time);
        var meter = meters.Create(MeterName);
        _sent = meter.CreateCounter<long>("chatbot.delivery.sent", description: "Messages sent, by kind");
        _retried = meter.CreateCounter<long>("chatbot.delivery.retried", description: "Attempts that failed and are repeated, by kind");
        _parked = meter.CreateCounter<long>("chatbot.delivery.parked", description: "Messages given up, by kind");
        meter.CreateObservableGauge("chatbot.delivery.backlog", () => _backlog.Waiting, description: "Messages that wait to be sent");
        meter.CreateObservableGauge("chatbot.delivery.oldest", () => Age(_backlog.Oldest).TotalSeconds, "s", "For how long the oldest of them has waited");
        meter.CreateObservableGauge("chatbot.delivery.given_up", () => _backlog.Parked, description: "Messages that were given up and wait for somebody to retry or discard them");
    }

    /// <summary>How many messages waited when the sender looked last.</summary>
    public int Waiting => _backlog.Waiting;

    /// <summary>For how long the oldest of them has waited.</summary>
    public TimeSpan Oldest => Age(_backlog.Oldest);

    /// <summary>How many messages have been given up and are parked.</summary>
    public int GivenUp => _backlog.Parked;

    internal void Sent(OutboxItem item) => _sent.Add(1, Kind(item));

    internal void Retried(OutboxItem item, DeliveryProblem problem, DateTimeOffset at)
    {
        _retried.Add(1, Kind(item));
        DeliveryLog.Retried(_log, item.Id, item.Message.Kind, item.Attempts + 1, problem.Reason, at);
    }

    internal void Parked(OutboxItem item, DeliveryProblem problem)
    {
        _parked.Add(1, Kind(item));
        DeliveryLog.Parked(_log, item.Id, item.Message.Kind, item.Attempts + 1, problem.Reason);
    }

    internal void Failed(Exception failure) => DeliveryLog.OutboxFailed(_log, failure);

    internal void Looked(Backlog backlog) => _backlog = backlog;

    private static KeyValuePair<string, object?> Kind(OutboxItem item) => new("kind", item.Message.Kind);

    private TimeSpan Age(DateTimeOffset? since) => since is { } at ? _time.GetUtcNow() - at : TimeSpan.Zero;

    internal sealed record Backlog(int Waiting, DateTimeOffset? Oldest, int Parked);
}
