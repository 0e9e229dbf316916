using Chatbot.Core.Language;

namespace Chatbot.Cli.Evaluate;

/// <summary>Everything that an evaluation found.</summary>
/// <param name="Knowledge">What was asked.</param>
/// <param name="Curve">What would become of the questions at other answer thresholds.</param>
internal sealed record EvaluationResult(
    string Knowledge, IReadOnlyList<Asked> Asked, IReadOnlyList<ThresholdOutcomes> Curve)
{
    /// <summary>The file that the questions are from.</summary>
    public string Questions { get; init; } = "";

    /// <summary>All questions first, then each language, if the questions are in more than one.</summary>
    public required IReadOnlyList<EvaluationPart> Parts { get; init; }

    public EvaluationPart Whole => Parts[0];

    public ElapsedTimes Times => ElapsedTimes.Of(Asked);

    /// <summary>How many replies were in the labelled language, of how many that can tell; null when none can.</summary>
    public (int Right, int All)? Languages
    {
        get
        {
            var told = Asked.Where(one => one.Question.Language is not null && one.Reply.Language is not null).ToList();
            return told.Count > 0 ? (told.Count(one => one.Question.Language == one.Reply.Language), told.Count) : null;
        }
    }

    public static IReadOnlyList<EvaluationPart> PartsOf(IReadOnlyList<Asked> asked, double answerThreshold)
    {
        var languages = asked.Where(one => one.Question.Language is not null)
            .GroupBy(one => one.Question.Language!.Value)
            .OrderBy(part => part.Key)
            .ToList();
        var parts = languages.Count > 1
            ? languages.Select(part => EvaluationPart.Of(part.Key.Code(), [.. part], answerThreshold))
            : [];
        return [EvaluationPart.Of("all", asked, answerThreshold), .. parts];
    }
}
