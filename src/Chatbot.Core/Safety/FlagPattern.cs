namespace Chatbot.Core.Safety;

/// <summary>One word or choice of a row, and how many other words may stand before it.</summary>
internal sealed record FlagStep(int GapBefore, int Concept);

/// <summary>Words that follow one another.</summary>
internal sealed record FlagRow(IReadOnlyList<FlagStep> Steps);

/// <summary>
/// A sign of red-flags.yaml: rows of words that stand near one another, in any order (<c>&lt;numb&gt; &amp; groin</c>).
/// </summary>
/// <param name="Unless">Concepts any of which, anywhere in the utterance, speaks against the sign.</param>
internal sealed record FlagPattern(string Text, IReadOnlyList<FlagRow> Rows, IReadOnlyList<int> Unless)
{
    /// <summary>The most words between the beginnings of two rows.</summary>
    public const int Window = 10;

    private readonly int[] _concepts = [.. Rows.SelectMany(row => row.Steps).Select(step => step.Concept).Distinct()];

    /// <summary>False for most utterances that lack a word of it, true for every other.</summary>
    public bool MayBeIn(ConceptHits hits)
    {
        foreach (var concept in _concepts)
        {
            if (!hits.MayHold(concept))
                return false;
        }

        return true;
    }
}
