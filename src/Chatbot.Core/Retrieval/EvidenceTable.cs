namespace Chatbot.Core.Retrieval;

/// <summary>
/// What was recalled for one query, candidate by candidate, in the order in which they were met. Made to be filled again
/// and again; not for two threads at once.
/// </summary>
/// <param name="candidates">How many candidates the bank has.</param>
internal sealed class EvidenceTable(int candidates)
{
    private const int TopPhrasings = 3;

    /// <summary>For each candidate its place in <see cref="_found"/> and 1; 0 when it was not met.</summary>
    private readonly int[] _placeOf = new int[candidates];
    private Evidence[] _found = new Evidence[64];
    private int[] _next = new int[128];
    private int _count;

    public ReadOnlySpan<Evidence> Found => _found.AsSpan(0, _count);

    /// <summary>The hit of the same candidate that comes after this one; negative when there is none.</summary>
    public int Next(int hit) => _next[hit];

    public void Clear(int hits)
    {
        foreach (ref readonly var evidence in Found)
            _placeOf[evidence.Candidate] = 0;
        _count = 0;
        if (_next.Length < hits)
            _next = new int[hits];
    }

    /// <summary>The evidence for a candidate, empty when it is met for the first time. Valid until the next call.</summary>
    public ref Evidence For(int candidate)
    {
        ref var place = ref _placeOf[candidate];
        if (place == 0)
        {
            if (_count == _found.Length)
                Array.Resize(ref _found, 2 * _count);
            _found[_count] = new(candidate);
            place = ++_count;
        }

        return ref _found[place - 1];
    }

    /// <param name="hit">Its place among the phrasings found, best first.</param>
    public void AddPhrasing(int candidate, int hit, float score)
    {
        ref var evidence = ref For(candidate);
        evidence.BestScore = Math.Max(evidence.BestScore, score);
        if (evidence.Phrasings++ < TopPhrasings)
            evidence.TopScores += score;
        _next[hit] = -1;
        if (evidence.FirstHit < 0)
            evidence.FirstHit = hit;
        else
            _next[evidence.LastHit] = hit;
        evidence.LastHit = hit;
    }
}
