namespace Chatbot.Core.Retrieval;

/// <summary>Finds the highest of many scores.</summary>
internal static class Best
{
    /// <summary>The places of the highest scores, highest first; of equal ones the first.</summary>
    /// <param name="into">As many as are wanted.</param>
    /// <returns>How many were found.</returns>
    public static int Of(ReadOnlySpan<float> scores, Span<int> into)
    {
        var found = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (found == into.Length && scores[i] <= scores[into[found - 1]])
                continue;
            var at = found < into.Length ? found++ : into.Length - 1;
            for (; at > 0 && scores[i] > scores[into[at - 1]]; at--)
                into[at] = into[at - 1];
            into[at] = i;
        }

        return found;
    }

    /// <summary>The same where scores are estimated first: the score itself is asked for only where it may be one of the highest.</summary>
    /// <param name="estimates">Overwritten.</param>
    /// <param name="mostOff">How far an estimate is off at most.</param>
    public static int[] Of(Span<float> estimates, float mostOff, Func<int, float> scoreOf, int wanted)
    {
        var places = new int[Math.Min(wanted, estimates.Length)];
        if (places.Length == 0)
            return places;
        Of(estimates, places);
        var lowest = estimates[places[^1]] - (2 * mostOff);
        for (var i = 0; i < estimates.Length; i++)
            estimates[i] = estimates[i] < lowest ? float.NegativeInfinity : scoreOf(i);
        Of(estimates, places);
        return places;
    }
}
