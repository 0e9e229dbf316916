namespace Lucene.Net.Search;

/// <summary>Counts a phrase in a document that has all of its words.</summary>
internal static class PhraseFrequency
{
    internal static float Exact(ReadOnlySpan<PhraseTerm> terms)
    {
        var count = 0;
        do
        {
            var all = true;
            foreach (var term in terms[1..])
                all = all && term.HasPhraseStart(terms[0].PhraseStart);
            if (all)
                count++;
        }
        while (terms[0].MoveNext());
        return count;
    }

    /// <summary>
    /// Each word votes for a start of the phrase; the spread of the votes is the distance of the words from their
    /// places. The lowest vote is raised while that narrows the spread, and the spread counts as 1 / (1 + distance)
    /// before the vote is raised above the next one.
    /// </summary>
    internal static float Sloppy(ReadOnlySpan<PhraseTerm> terms, int slop)
    {
        var f = 0f;
        for (var go = Separate(terms); go;)
        {
            var lowest = Lowest(terms);
            var (second, highest) = Others(terms, lowest);
            int spread;
            do
            {
                spread = highest - lowest.PhraseStart;
                go = lowest.MoveNext() && Separate(terms);
            }
            while (go && lowest.PhraseStart <= second);
            if (spread <= slop)
                f += 1f / (1 + spread);
        }
        return f;
    }

    private static PhraseTerm Lowest(ReadOnlySpan<PhraseTerm> terms)
    {
        var lowest = terms[0];
        foreach (var term in terms)
            if (term.PhraseStart < lowest.PhraseStart)
                lowest = term;
        return lowest;
    }

    private static (int Second, int Highest) Others(ReadOnlySpan<PhraseTerm> terms, PhraseTerm lowest)
    {
        int second = int.MaxValue, highest = int.MinValue;
        foreach (var term in terms)
        {
            highest = Math.Max(highest, term.PhraseStart);
            if (term != lowest)
                second = Math.Min(second, term.PhraseStart);
        }
        return (second, highest);
    }

    /// <summary>A word that the phrase has twice must not take one place in the document twice: the lower vote moves on.</summary>
    private static bool Separate(ReadOnlySpan<PhraseTerm> terms)
    {
        for (var i = 0; i < terms.Length; i++)
            for (var j = i + 1; j < terms.Length; j++)
            {
                if (terms[i].Number != terms[j].Number || terms[i].Position != terms[j].Position)
                    continue;
                var lower = terms[i].PhraseStart < terms[j].PhraseStart ? terms[i] : terms[j];
                if (!lower.MoveNext())
                    return false;
                // It may have met a third one, or one that was looked at before.
                i = -1;
                break;
            }
        return true;
    }
}
