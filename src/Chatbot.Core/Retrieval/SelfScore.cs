namespace Chatbot.Core.Retrieval;

/// <summary>
/// The BM25 score that a query would have against a text of exactly its own words. Dividing by it makes scores of
/// different queries comparable.
/// </summary>
internal sealed class SelfScore
{
    private readonly Dictionary<string, int> _documentFrequency = new(StringComparer.Ordinal);
    private readonly int _documents;
    private readonly float _averageLength;

    public SelfScore(IReadOnlyList<IndexedText> texts)
    {
        var phrasings = texts.Where(text => text.IsPhrasing).ToArray();
        _documents = texts.Count;
        _averageLength = phrasings.Length == 0 ? 1 : (float)phrasings.Sum(text => text.Terms.Count) / _documents;
        foreach (var term in phrasings.SelectMany(text => text.Terms.Distinct(StringComparer.Ordinal)))
            _documentFrequency[term] = _documentFrequency.GetValueOrDefault(term) + 1;
    }

    public float Of(Query query)
    {
        var once = Bm25.OnceIn(query.Units.Count, _averageLength);
        var sum = 0.0;
        foreach (var unit in query.Units)
            sum += once * Bm25.Idf(_documents, Frequency(unit));
        return (float)sum;
    }

    private int Frequency(QueryUnit unit) =>
        unit.IsUnknown ? 0 : _documentFrequency.GetValueOrDefault(unit.Matches[0].Term);
}
