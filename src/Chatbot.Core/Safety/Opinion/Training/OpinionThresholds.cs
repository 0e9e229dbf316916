using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>From what is known about rows that a model has not seen: how sure to be, and from where on to raise an alarm.</summary>
internal sealed record OpinionThresholds(double Slope, double Offset, double Alarm)
{
    /// <summary>Of utterances that were written to look alarming, so many may raise a false alarm: misses cost far more.</summary>
    public const double ShareOfLookAlikes = 0.045;

    /// <summary>Of the questions that a clinic is asked.</summary>
    public const double ShareOfQuestions = 0.022;

    private const double Penalty = 1e-3;

    /// <param name="isQuestion">Whether a file holds ordinary questions.</param>
    public static OpinionThresholds Of(IReadOnlyList<JudgedRow> rows, Func<string, bool> isQuestion)
    {
        var platt = LogisticRegression.Fit([.. rows.Select(row => new Example([row.LogOdds], !row.Row.IsHarmless, 1))], Penalty);
        var (slope, offset) = (platt.Weights[0], platt.Intercept);
        var harmless = rows.Where(row => row.Row.IsHarmless).ToLookup(row => isQuestion(row.File), row => LogisticModel.Probability(slope * row.LogOdds + offset));
        var alarm = Math.Max(Above(harmless[false], ShareOfLookAlikes), Above(harmless[true], ShareOfQuestions));
        return new(slope, offset, Math.Ceiling(alarm * 1000) / 1000);
    }

    public double Probability(JudgedRow row) => LogisticModel.Probability(Slope * row.LogOdds + Offset);

    /// <summary>The lowest threshold that no more than this share of the probabilities reaches.</summary>
    private static double Above(IEnumerable<double> probabilities, double share)
    {
        var ordered = probabilities.OrderDescending().ToArray();
        return ordered.Length > 0 ? Math.BitIncrement(ordered[(int)(share * ordered.Length)]) : 0;
    }
}
