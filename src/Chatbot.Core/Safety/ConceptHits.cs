namespace Chatbot.Core.Safety;

/// <summary>Where in an utterance which concept stands, and over how many words.</summary>
internal sealed class ConceptHits(int words)
{
    private static readonly List<(int Concept, int Length)> Nothing = [];

    private readonly List<(int Concept, int Length)>?[] _at = new List<(int, int)>?[words];

    /// <summary>A bit for each concept found, which others share.</summary>
    private readonly ulong[] _found = new ulong[8];

    public int Words => words;

    public List<(int Concept, int Length)> At(int index) => _at[index] ?? Nothing;

    public void Add(int concept, int at, int length)
    {
        var hits = _at[at] ??= [];
        if (!hits.Contains((concept, length)))
            hits.Add((concept, length));
        _found[(concept >> 6) % _found.Length] |= 1ul << concept;
    }

    /// <summary>False for most concepts that are nowhere in the utterance, true for every other.</summary>
    public bool MayHold(int concept) => (_found[(concept >> 6) % _found.Length] & (1ul << concept)) != 0;

    /// <summary>The most words that the concept covers from here; 0 when it does not begin here.</summary>
    public int LongestAt(int concept, int index)
    {
        var longest = 0;
        foreach (var hit in At(index))
            longest = hit.Concept == concept ? Math.Max(longest, hit.Length) : longest;
        return longest;
    }

    /// <summary>Where a compound stands, drops what only a part of it would stand for.</summary>
    public void KeepTogether(int compounds)
    {
        for (var at = 0; at < words; at++)
        {
            var together = LongestAt(compounds, at);
            if (together < 2)
                continue;
            _at[at]!.RemoveAll(hit => hit.Length < together);
            for (var inside = at + 1; inside < at + together; inside++)
                _at[inside]?.Clear();
        }
    }

    public bool Holds(int concept)
    {
        for (var i = 0; i < words && MayHold(concept); i++)
        {
            if (LongestAt(concept, i) > 0)
                return true;
        }

        return false;
    }
}
