using System.Diagnostics;
using System.Diagnostics.Metrics;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Extensions.Logging;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Chatbot.Bot.Turns;

/// <summary>Logs and counts turns: ids, outcomes and times, never a word that was said.</summary>
internal sealed class TurnReport
{
    public const string MeterName = "Chatbot.Bot";

    private readonly ILogger<TurnReport> _log;
    private readonly TimeProvider _time;
    private readonly Histogram<double> _durations;
    private readonly Counter<long> _failures;

    public TurnReport(IMeterFactory meters, ILogger<TurnReport> log, TimeProvider time)
    {
        (_log, _time) = (log, time);
        var meter = meters.Create(MeterName);
        _durations = meter.CreateHistogram<double>("chatbot.turn.duration", "s", "Messages answered, by outcome, channel and language");
        _failures = meter.CreateCounter<long>("chatbot.turn.failures", description: "Turns that failed, by channel");
    }

    public Timing Begin(Activity activity) => new(this, activity);

    public void Greeted(Activity activity, PatientLanguage language) =>
        BotLog.Greeted(_log, activity.ChannelId, activity.Conversation.Id, language.Code());

    public void Failed(Activity activity, Exception failure, string correlation)
    {
        BotLog.TurnFailed(_log, failure, activity.ChannelId, activity.Conversation?.Id, correlation);
        _failures.Add(1, new KeyValuePair<string, object?>("channel", activity.ChannelId));
    }

    public void ApologyFailed(Exception failure, string correlation) => BotLog.ApologyFailed(_log, failure, correlation);

    public void NoTicket(Exception? failure, string correlation) => BotLog.NoTicket(_log, failure, correlation);

    /// <summary>The time that one message takes.</summary>
    public sealed class Timing(TurnReport report, Activity activity)
    {
        private readonly long _began = report._time.GetTimestamp();

        public void Answered(IReadOnlyList<TurnOutcome> outcomes)
        {
            var elapsed = report._time.GetElapsedTime(_began);
            var named = outcomes.MaxBy(outcome => outcome.Urgency)!;
            var tags = new TagList { { "outcome", named.Name }, { "channel", activity.ChannelId }, { "language", named.Language.Code() } };
            report._durations.Record(elapsed.TotalSeconds, tags);
            var qnaId = outcomes.OfType<Answered>().FirstOrDefault()?.QnaId.Value;
            BotLog.Answered(report._log, activity.ChannelId, activity.Conversation.Id, named.Name, qnaId ?? "-", named.Confidence, elapsed.TotalMilliseconds);
        }
    }
}
