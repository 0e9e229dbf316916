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
}
