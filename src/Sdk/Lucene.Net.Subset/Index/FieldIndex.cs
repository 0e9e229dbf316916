using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index;

/// <summary>
/// One field's inverted index in flat arrays. Terms are numbered in sorted order. The postings of a term are
/// a slice of <see cref="Docs"/>; the positions of a posting are a slice of <see cref="Positions"/>, whose
/// length is the term's frequency in that document.
/// </summary>
internal sealed class FieldIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly DenseDocSet[] _dense;
    private readonly Lazy<uint[]> _letterMasks;

    internal FieldIndex(string name, bool tokenized, FieldPostings postings, byte[] norms, int docCount)
    {
        Name = name;
        IsTokenized = tokenized;
        Terms = postings.Terms;
        Starts = postings.Starts;
        Docs = postings.Docs;
        PositionStarts = postings.PositionStarts;
        Positions = postings.Positions;
        Norms = norms;
        DocCount = docCount;
        SumTotalTermFreq = tokenized ? Positions.Length : -1;
        _numbers = new Dictionary<string, int>(Terms.Length, StringComparer.Ordinal);
        for (var number = 0; number < Terms.Length; number++)
            _numbers.Add(Terms[number], number);
        _dense = DenseDocSet.ForFrequentTerms(this);
        _letterMasks = new Lazy<uint[]>(() => Array.ConvertAll(Terms, term => LetterMask.Of(term)));
    }

    internal string Name { get; }

    /// <summary>Whether the field has frequencies, positions and lengths.</summary>
    internal bool IsTokenized { get; }

    /// <summary>All terms in the order of <see cref="CodePointOrder"/>.</summary>
    internal string[] Terms { get; }

    /// <summary>Where each term's postings start, with the end of the last one behind it.</summary>
    internal int[] Starts { get; }

    /// <summary>Document numbers, rising within a term.</summary>
    internal int[] Docs { get; }

    /// <summary>Where each posting's positions start, with the end of the last one behind it; empty if there are none.</summary>
    internal int[] PositionStarts { get; }

    internal int[] Positions { get; }

    /// <summary>The length of the field in each document, as one lossy byte (see <see cref="LengthNorm"/>); 0 where it is absent.</summary>
    internal byte[] Norms { get; }

    internal int DocCount { get; }

    /// <summary>-1 where frequencies are not kept.</summary>
    internal long SumTotalTermFreq { get; }

    internal long SumDocFreq => Docs.Length;

    /// <summary>For each term the set of its letters, for a quick rejection of words that are far apart.</summary>
    internal ReadOnlySpan<uint> LetterMasks => _letterMasks.Value;

    internal bool TryGetTerm(string text, out int number) => _numbers.TryGetValue(text, out number);

    internal int DocFreq(int term) => Starts[term + 1] - Starts[term];

    internal ReadOnlySpan<int> DocsOf(int term) => Docs.AsSpan(Starts[term], DocFreq(term));

    internal long TotalTermFreq(int term) =>
        IsTokenized ? PositionStarts[Starts[term + 1]] - PositionStarts[Starts[term]] : -1;

    internal int Frequency(int posting) =>
        IsTokenized ? PositionStarts[posting + 1] - PositionStarts[posting] : 1;

    internal ReadOnlySpan<int> PositionsOf(int posting) =>
        Positions.AsSpan(PositionStarts[posting], PositionStarts[posting + 1] - PositionStarts[posting]);

    /// <summary>The documents of a frequent term as a bit set; null for the others.</summary>
    internal DenseDocSet Dense(int term) => _dense[term];

    /// <summary>The numbers of the terms that start with <paramref name="prefix"/>: they are neighbours.</summary>
    internal Range TermsWithPrefix(ReadOnlySpan<char> prefix)
    {
        var start = FirstTerm(prefix, false);
        return new Range(start, FirstTerm(prefix, true));
    }

    private int FirstTerm(ReadOnlySpan<char> prefix, bool afterPrefix)
    {
        int low = 0, high = Terms.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var term = Terms[middle].AsSpan();
            var before = afterPrefix && term.StartsWith(prefix) || CodePointOrder.Compare(term, prefix) < 0;
            if (before)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
