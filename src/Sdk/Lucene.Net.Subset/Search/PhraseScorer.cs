namespace Lucene.Net.Search;

/// <summary>Scores a phrase as if it were one term whose frequency is how often, and how closely, it occurs.</summary>
internal sealed class PhraseScorer(FieldScoring scoring, PhraseTerm[] terms, int slop, float weight) : WindowScorer
{
    private readonly PhraseTerm[] _rarestFirst =
        [.. terms.OrderBy(term => scoring.Field.DocFreq(term.Number))];

    internal override void AddTo(Window window)
    {
        ref var lead = ref _rarestFirst[0].Postings;
        for (lead.SkipTo(window.Start); lead.Doc < window.End; lead.Next())
        {
            var doc = lead.Doc;
            if (!AllHave(doc))
                continue;
            foreach (var term in terms)
                term.LoadPositions(scoring.Field);
            var f = slop == 0 ? PhraseFrequency.Exact(terms) : PhraseFrequency.Sloppy(terms, slop);
            if (f > 0)
                window.Add(doc - window.Start, weight * scoring.Factor(f, doc));
        }
    }

    private bool AllHave(int doc)
    {
        foreach (var term in _rarestFirst.AsSpan(1))
        {
            term.Postings.SkipTo(doc);
            if (term.Postings.Doc != doc)
                return false;
        }
        return true;
    }
}
