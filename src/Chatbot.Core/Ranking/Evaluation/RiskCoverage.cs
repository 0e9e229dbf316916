namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>
/// What answering only the most confident questions risks (El-Yaniv and Wiener 2010; Geifman and El-Yaniv 2017). Takes
/// groups with the most confident first.
/// </summary>
internal static class RiskCoverage
{
    /// <returns>The chance that a right one has a higher confidence than a wrong one, ties ½; NaN without both.</returns>
    public static double Auroc(List<ConfidenceGroup> groups)
    {
        double right = groups.Sum(group => group.Right);
        double wrong = groups.Sum(group => group.Wrong);
        var wrongAbove = 0;
        var sum = 0.0;
        foreach (var group in groups)
        {
            sum += group.Right * (wrong - wrongAbove - group.Wrong / 2.0);
            wrongAbove += group.Wrong;
        }

        return right > 0 && wrong > 0 ? sum / (right * wrong) : double.NaN;
    }

    /// <returns>The mean over k = 1…n of the share of wrong ones among the k most confident, ties by expectation.</returns>
    public static double Aurc(List<ConfidenceGroup> groups)
    {
        var answered = 0;
        var wrong = 0;
        var sum = 0.0;
        foreach (var group in groups)
        {
            var rate = (double)group.Wrong / group.Count;
            for (var i = 1; i <= group.Count; i++)
                sum += (wrong + i * rate) / (answered + i);
            answered += group.Count;
            wrong += group.Wrong;
        }

        return sum / answered;
    }

    /// <returns>The AURC that the same answers would have if every right one were above every wrong one.</returns>
    public static double AurcOptimal(List<ConfidenceGroup> groups)
    {
        var count = groups.Sum(group => group.Count);
        var right = groups.Sum(group => group.Right);
        var sum = 0.0;
        for (var k = right + 1; k <= count; k++)
            sum += (double)(k - right) / k;
        return sum / count;
    }

    /// <returns>The largest share that can be answered while at most <paramref name="risk"/> of the answers are wrong.</returns>
    public static double CoverageAt(List<ConfidenceGroup> groups, double risk)
    {
        var answered = 0;
        var wrong = 0;
        var best = 0;
        foreach (var group in groups)
        {
            answered += group.Count;
            wrong += group.Wrong;
            if ((double)wrong / answered <= risk)
                best = answered;
        }

        return (double)best / answered;
    }
}
