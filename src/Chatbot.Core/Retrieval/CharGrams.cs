using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The distinct character 3- to 5-grams of each phrasing of a bank, blanks before and after words included. They hold
/// what stems lose: typos, compounds, word endings. The grams are numbered, so that a query marks its own once, and each
/// phrasing only counts which of its numbers are marked.
/// </summary>
internal sealed class CharGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly GramNumbers _numbers = new();
    private readonly GramLists _grams;

    /// <param name="texts">A text without plain words has no grams.</param>
    public CharGrams(IReadOnlyList<IndexedText> texts)
    {
        var grams = new List<int>();
        var lastIn = new List<int>();
        var starts = new int[texts.Count + 1];
        for (var document = 0; document < texts.Count; document++)
        {
            foreach (var hash in new GramHashes(texts[document].Plain))
                Add(hash, document, grams, lastIn);
            starts[document + 1] = grams.Count;
        }

        _grams = new(CollectionsMarshal.AsSpan(grams), starts, Count);
        _numbers.TrimExcess();
    }

    /// <summary>How many grams the phrasings have between them.</summary>
    public int Count => _numbers.Count;

    /// <summary>Marks the grams of a query.</summary>
    public void Mark(string plain, GramMarks marks)
    {
        marks.Clear();
        foreach (var hash in new GramHashes(plain))
        {
            if (_numbers.Of(hash) is >= 0 and var number)
                marks.Add(number);
            else
                marks.AddUnknown(hash);
        }
    }

    /// <summary>Dice's coefficient, 2 |A ∩ B| / (|A| + |B|): 0 for nothing in common, 1 for the same words.</summary>
    public float Similarity(GramMarks query, int document)
    {
        var both = query.Count + _grams.CountOf(document);
        return both == 0 ? 0 : 2f * _grams.Common(document, query.Marked) / both;
    }

    private void Add(uint hash, int document, List<int> grams, List<int> lastIn)
    {
        var number = _numbers.AddOrGet(hash);
        if (number == lastIn.Count)
            lastIn.Add(-1);
        if (lastIn[number] == document)
            return;
        lastIn[number] = document;
        grams.Add(number);
    }

    /// <summary>The hashes of a text's grams (FNV-1a over UTF-16 code units), each as often as it stands there.</summary>
    private ref struct GramHashes(string plain)
    {
        private int _start = -1;
        private int _length = Longest;
        private uint _hash;

        public uint Current { get; private set; }

        public readonly GramHashes GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_length < Longest && _start + _length < plain.Length)
            {
                _hash = Step(_hash, plain[_start + _length]);
                _length++;
            }
            else if (++_start + Shortest <= plain.Length)
            {
                _hash = Step(Step(Step(2166136261u, plain[_start]), plain[_start + 1]), plain[_start + 2]);
                _length = Shortest;
            }
            else
            {
                return false;
            }

            Current = _hash;
            return true;
        }

        private static uint Step(uint hash, char c) => (hash ^ c) * 16777619u;
    }
}
