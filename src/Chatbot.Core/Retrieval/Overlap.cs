namespace Chatbot.Core.Retrieval;

/// <summary>
/// Measures how far a query and the texts of a bank hold the same words, synonyms and misspellings counted less. Made to
/// be filled again and again; not for two threads at once.
/// </summary>
internal sealed class Overlap(ForwardIndex texts)
{
    /// <summary>For each term of the bank the place of its last match in <see cref="_matches"/>, and 1; 0 when it has none.</summary>
    private readonly int[] _lastOf = new int[texts.Vocabulary.Numbers.Count];
    private readonly List<(int Term, int Previous, int Unit, float Closeness)> _matches = [];
    private float[] _weights = [];
    private float[] _closeness = [];
    private int _units;
    private float _total;

    public void Read(Query query)
    {
        foreach (var match in _matches)
            _lastOf[match.Term] = 0;
        _matches.Clear();
        _units = query.Units.Count;
        _total = query.TotalWeight;
        if (_weights.Length < _units)
            (_weights, _closeness) = (new float[2 * _units], new float[2 * _units]);
        for (var unit = 0; unit < _units; unit++)
        {
            _weights[unit] = query.Units[unit].Weight;
            foreach (var match in query.Units[unit].Matches)
            {
                _matches.Add((match.Number, _lastOf[match.Number], unit, match.Closeness));
                _lastOf[match.Number] = _matches.Count;
            }
        }
    }

    public Coverage With(int document)
    {
        var closeness = _closeness.AsSpan(0, _units);
        closeness.Clear();
        var shared = 0f;
        foreach (var term in texts.Terms(document))
        {
            if (_lastOf[term] != 0)
                shared += Note(_lastOf[term], closeness) * texts.Vocabulary.Weight(term);
        }

        var covered = 0f;
        for (var unit = 0; unit < closeness.Length; unit++)
            covered += closeness[unit] * _weights[unit];
        return new(Coverage.Share(covered, _total), Coverage.Share(shared, texts.Weight(document)));
    }

    /// <summary>Notes for each unit that a term matches how closely it does.</summary>
    /// <returns>The closest.</returns>
    private float Note(int last, Span<float> closeness)
    {
        var closest = 0f;
        for (var place = last; place > 0; place = _matches[place - 1].Previous)
        {
            var match = _matches[place - 1];
            if (match.Closeness > closest)
                closest = match.Closeness;
            if (match.Closeness > closeness[match.Unit])
                closeness[match.Unit] = match.Closeness;
        }

        return closest;
    }
}
