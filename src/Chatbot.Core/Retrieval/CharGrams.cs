using System.Runtime.CompilerServices;
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
    private readonly int[] _grams;
    private readonly int[] _starts;

    /// <param name="texts">A text without plain words has no grams.</param>
    public CharGrams(IReadOnlyList<IndexedText> texts)
    {
        var grams = new List<int>();
        var lastIn = new List<int>();
        _starts = new int[texts.Count + 1];
        for (var document = 0; document < texts.Count; document++)
        {
            foreach (var hash in new GramHashes(texts[document].Plain))
                Add(hash, document, grams, lastIn);
            _starts[document + 1] = grams.Count;
        }

        _grams = [.. grams];
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
        var grams = _grams.AsSpan(_starts[document].._starts[document + 1]);
        var common = Common(grams, query.Marked);
        return query.Count + grams.Length == 0 ? 0 : 2f * common / (query.Count + grams.Length);
    }

    /// <summary>How many of the numbers are marked. Four sums, so that no look waits for the one before.</summary>
    private static int Common(ReadOnlySpan<int> grams, ReadOnlySpan<byte> marked)
    {
        ref var marks = ref MemoryMarshal.GetReference(marked);
        ref var gram = ref MemoryMarshal.GetReference(grams);
        int a = 0, b = 0, c = 0, d = 0, i = 0;
        for (; i + 4 <= grams.Length; i += 4, gram = ref Unsafe.Add(ref gram, 4))
        {
            a += Unsafe.Add(ref marks, gram);
            b += Unsafe.Add(ref marks, Unsafe.Add(ref gram, 1));
            c += Unsafe.Add(ref marks, Unsafe.Add(ref gram, 2));
            d += Unsafe.Add(ref marks, Unsafe.Add(ref gram, 3));
        }

        for (; i < grams.Length; i++)
            a += marked[grams[i]];
        return a + b + c + d;
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
