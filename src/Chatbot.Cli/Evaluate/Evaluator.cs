using System.Diagnostics;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Cli.Evaluate;

/// <summary>Asks a bot labelled questions and measures what it makes of them.</summary>
internal sealed class Evaluator(IEvaluatedBot bot, IReadOnlyList<LabelledQuestion> questions)
{
    /// <summary>Questions asked before the clock runs, so that it does not time the start of the program.</summary>
    private const int WarmUp = 10;

    /// <summary>How often <c>step</c> is called.</summary>
    public int Steps => 2 * questions.Count;

    /// <param name="step">Called as the work goes on, from any thread.</param>
    public EvaluationResult Run(Action step)
    {
        foreach (var question in questions.Take(WarmUp))
            bot.Ask(question);
        List<Asked> asked = [.. questions.Select(question => Ask(question, step))];
        return new(bot.Description, asked, Curve(asked, step))
        {
            Parts = EvaluationResult.PartsOf(asked, bot.AnswerThreshold),
        };
    }

    /// <summary>One after the other: two at a time would slow each other down.</summary>
    private Asked Ask(LabelledQuestion question, Action step)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = bot.Ask(question);
        var elapsed = Stopwatch.GetElapsedTime(started);
        step();
        return new(reply, elapsed);
    }

    private ThresholdOutcomes[] Curve(List<Asked> asked, Action step)
    {
        var replies = new Reply[AnswerThresholds.All.Count, asked.Count];
        Parallel.For(0, asked.Count, question =>
        {
            for (var i = 0; i < AnswerThresholds.All.Count; i++)
                replies[i, question] = bot.ReplyAt(AnswerThresholds.All[i], asked[question].Reply);
            step();
        });
        return [.. AnswerThresholds.All.Select((threshold, i) =>
            ThresholdOutcomes.Of(threshold, [.. Enumerable.Range(0, asked.Count).Select(question => replies[i, question])]))];
    }
}
