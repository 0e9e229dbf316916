namespace Lucene.Net.Search;

internal sealed class TermScorer(FieldScoring scoring, int term, float weight) : WindowScorer
{
    private Postings _postings = new(scoring.Field, term);

    internal override void AddTo(Window window)
    {
        _postings.SkipTo(window.Start);
        var docs = scoring.Field.Docs;
        var factors = scoring.Factors;
        var scores = window.Scores;
        var matches = window.Matches;
        while (_postings.Doc < window.End)
        {
            var index = docs[_postings.Index] - window.Start;
            matches[index >> 6] |= 1ul << index;
            scores[index] += weight * factors[_postings.Index];
            _postings.Next();
        }
    }
}
