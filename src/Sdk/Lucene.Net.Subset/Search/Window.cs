using System.Numerics;

namespace Lucene.Net.Search;

/// <summary>
/// The matches and scores of a query among <see cref="Size"/> neighbouring documents: small enough to stay in
/// the processor's first cache while parts of the query are combined. A document without a match has score 0.
/// </summary>
internal sealed class Window(SearchScratch scratch)
{
    internal const int Size = 4096;

    internal int Start { get; set; }

    internal int End => Start + Size;

    internal float[] Scores { get; } = new float[Size];

    internal ulong[] Matches { get; } = new ulong[Size / 64];

    internal bool IsEmpty => !Matches.AsSpan().ContainsAnyExcept(0ul);

    internal Bits MatchBits => new(Matches);

    internal void Add(int index, float score)
    {
        Matches[index >> 6] |= 1ul << index;
        Scores[index] += score;
    }

    /// <summary>Adds matches and scores of the other window.</summary>
    internal void Add(Window other)
    {
        foreach (var index in other.MatchBits)
            Add(index, other.Scores[index]);
    }

    /// <summary>Adds the other window's scores where there is a match already.</summary>
    internal void AddWhereMatched(Window other)
    {
        for (var word = 0; word < Matches.Length; word++)
            other.Matches[word] &= Matches[word];
        Add(other);
    }

    /// <summary>Keeps what both have, with the sum of the scores.</summary>
    internal void Intersect(Window other)
    {
        RemoveWhere(other, false);
        AddWhereMatched(other);
    }

    internal void Remove(Window other) => RemoveWhere(other, true);

    internal int Count()
    {
        var count = 0;
        foreach (var word in Matches)
            count += BitOperations.PopCount(word);
        return count;
    }

    internal void Clear()
    {
        if (IsEmpty)
            return;
        Array.Clear(Matches);
        Array.Clear(Scores);
    }

    /// <summary>Another window on the same documents, empty; give it back with <see cref="Return"/>.</summary>
    internal Window Rent() => scratch.RentWindow(Start);

    internal void Return() => scratch.Return(this);

    private void RemoveWhere(Window other, bool matched)
    {
        for (var word = 0; word < Matches.Length; word++)
        {
            var gone = Matches[word] & (matched ? other.Matches[word] : ~other.Matches[word]);
            Matches[word] &= ~gone;
            for (; gone != 0; gone &= gone - 1)
                Scores[(word << 6) + BitOperations.TrailingZeroCount(gone)] = 0;
        }
    }

    /// <summary>Enumerates the indexes of the bits that are set.</summary>
    internal ref struct Bits(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> _words = words;
        private ulong _rest;
        private int _word = -1;

        public readonly int Current => (_word << 6) + BitOperations.TrailingZeroCount(_rest);

        public readonly Bits GetEnumerator() => this;

        public bool MoveNext()
        {
            _rest &= _rest - 1;
            while (_rest == 0)
            {
                if (++_word == _words.Length)
                    return false;
                _rest = _words[_word];
            }
            return true;
        }
    }
}
