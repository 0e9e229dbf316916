namespace Lucene.Net.Search;

/// <summary>
/// The best hits so far, as a heap with the worst of them on top. Of equal scores the lower document number
/// is the better one.
/// </summary>
internal sealed class TopHits
{
    private float[] _scores = [];
    private int[] _docs = [];
    private int _capacity;
    private int _count;

    /// <summary>A score below this one cannot enter.</summary>
    internal float Threshold => _count == _capacity ? _scores[0] : float.NegativeInfinity;

    internal bool IsFull => _count == _capacity;

    internal int Capacity => _capacity;

    internal void Reset(int capacity)
    {
        _capacity = capacity;
        _count = 0;
        if (_scores.Length >= capacity)
            return;
        _scores = new float[capacity];
        _docs = new int[capacity];
    }

    internal void Offer(int doc, float score)
    {
        if (_count < _capacity)
            SiftUp(doc, score);
        else if (score >= _scores[0] && IsWorse(_scores[0], _docs[0], score, doc))
            SiftDown(doc, score);
    }

    /// <summary>Empties the heap into the result, best first.</summary>
    internal TopDocs ToTopDocs(int totalHits)
    {
        var hits = new ScoreDoc[_count];
        for (var rank = hits.Length - 1; rank >= 0; rank--)
        {
            hits[rank] = new ScoreDoc(_docs[0], _scores[0]);
            _count--;
            SiftDown(_docs[_count], _scores[_count]);
        }
        return new TopDocs(totalHits, hits, hits.Length == 0 ? float.NaN : hits[0].Score);
    }

    private static bool IsWorse(float score, int doc, float otherScore, int otherDoc) =>
        score < otherScore || score == otherScore && doc > otherDoc;

    private void SiftUp(int doc, float score)
    {
        var at = _count++;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!IsWorse(score, doc, _scores[parent], _docs[parent]))
                break;
            (_scores[at], _docs[at]) = (_scores[parent], _docs[parent]);
            at = parent;
        }
        (_scores[at], _docs[at]) = (score, doc);
    }

    // Puts the hit in place of the worst one.
    private void SiftDown(int doc, float score)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= _count)
                break;
            if (child + 1 < _count && IsWorse(_scores[child + 1], _docs[child + 1], _scores[child], _docs[child]))
                child++;
            if (!IsWorse(_scores[child], _docs[child], score, doc))
                break;
            (_scores[at], _docs[at]) = (_scores[child], _docs[child]);
            at = child;
        }
        (_scores[at], _docs[at]) = (score, doc);
    }
}
