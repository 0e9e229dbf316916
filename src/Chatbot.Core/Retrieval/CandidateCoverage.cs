namespace Chatbot.Core.Retrieval;

/// <summary>
/// How much of a query's weight each candidate's texts hold between them. Word by word, what candidates have it is walked
/// once, instead of asking each candidate for each word. Made to be filled again and again; not for two threads at once.
/// </summary>
internal sealed class CandidateCoverage(ForwardIndex texts)
{
    private readonly float[] _covered = new float[texts.Candidates.Count];
    private readonly float[] _closest = new float[texts.Candidates.Count];
    private readonly List<int> _touched = [];
    private float _total;

    public void Read(Query query)
    {
        foreach (var candidate in _touched)
            _covered[candidate] = 0;
        _touched.Clear();
        _total = query.TotalWeight;
        foreach (var unit in query.Units)
        {
            if (unit.Matches is [var only])
            {
                foreach (var candidate in texts.Holders(only.Number))
                    Add(candidate, only.Closeness * unit.Weight);
                continue;
            }

            foreach (var match in unit.Matches)
            {
                foreach (var candidate in texts.Holders(match.Number))
                    _closest[candidate] = MathF.Max(_closest[candidate], match.Closeness);
            }

            // Each holder is counted once: what stands for a word twice is taken at its closest.
            foreach (var match in unit.Matches)
                Take(match, unit.Weight);
        }
    }

    public float Of(int candidate) => Coverage.Share(_covered[candidate], _total);

    private void Take(TermMatch match, float weight)
    {
        foreach (var candidate in texts.Holders(match.Number))
        {
            if (_closest[candidate] == 0)
                continue;
            Add(candidate, _closest[candidate] * weight);
            _closest[candidate] = 0;
        }
    }

    private void Add(int candidate, float weight)
    {
        if (_covered[candidate] == 0)
            _touched.Add(candidate);
        _covered[candidate] += weight;
    }
}
