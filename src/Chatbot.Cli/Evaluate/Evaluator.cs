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
    public async Task<EvaluationResult> RunAsync(Action step)
    {
        foreach (var question in questions.Take(WarmUp))
            await bot.AskAsync(question).ConfigureAwait(false);
        // One after the other: two at a time would slow each other down.
        var asked = new List<Asked>();
        foreach (var question in questions)
            asked.Add(await AskAsync(question, step).ConfigureAwait(false));
        return new(bot.Description, asked, await CurveAsync(asked, step).ConfigureAwait(false))
        {
            Parts = EvaluationResult.PartsOf(asked, bot.AnswerThreshold),
        };
    }

    private async Task<Asked> AskAsync(LabelledQuestion question, Action step)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = await bot.AskAsync(question).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(started);
        step();
        return new(reply, elapsed);
    }

    private async Task<ThresholdOutcomes[]> CurveAsync(List<Asked> asked, Action step)
    {
        var replies = new Reply[AnswerThresholds.All.Count, asked.Count];
        await Parallel.ForAsync(0, asked.Count, async (question, _) =>
        {
            for (var i = 0; i < AnswerThresholds.All.Count; i++)
                replies[i, question] = await bot.ReplyAtAsync(AnswerThresholds.All[i], asked[question].Reply).ConfigureAwait(false);
            step();
        }).ConfigureAwait(false);
        return [.. AnswerThresholds.All.Select((threshold, i) =>
            ThresholdOutcomes.Of(threshold, [.. Enumerable.Range(0, asked.Count).Select(question => replies[i, question])]))];
    }
}
