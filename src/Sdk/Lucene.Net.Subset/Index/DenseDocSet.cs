using System.Numerics;

namespace Lucene.Net.Index;

/// <summary>
/// The documents of a frequent term as bits, with the number of documents before each word of 64. It answers
/// "does this document have the term, and which of its postings is that" in a few instructions, so that a
/// search need not walk the longest lists.
/// </summary>
internal sealed class DenseDocSet
{
    /// <summary>A set is kept for terms in at least one document of this many: at most as large as the postings.</summary>
    private const int Sparsity = 32;

    private readonly ulong[] _words;
    private readonly int[] _before;

    private DenseDocSet(ReadOnlySpan<int> docs, int words)
    {
        _words = new ulong[words];
        _before = new int[words];
        foreach (var doc in docs)
            _words[doc >> 6] |= 1ul << doc;
        var count = 0;
        for (var word = 0; word < words; word++)
        {
            _before[word] = count;
            count += BitOperations.PopCount(_words[word]);
        }
    }

    internal ReadOnlySpan<ulong> Words => _words;

    /// <summary>The rank of the document among the term's documents, or -1.</summary>
    internal int IndexOf(int doc)
    {
        var word = _words[doc >> 6];
        var bit = 1ul << doc;
        return (word & bit) == 0 ? -1 : _before[doc >> 6] + BitOperations.PopCount(word & (bit - 1));
    }

    internal static DenseDocSet[] ForFrequentTerms(FieldIndex field)
    {
        var sets = new DenseDocSet[field.Terms.Length];
        var maxDoc = field.Norms.Length;
        for (var term = 0; term < sets.Length; term++)
            if ((long)field.DocFreq(term) * Sparsity >= maxDoc)
                sets[term] = new DenseDocSet(field.DocsOf(term), (maxDoc + 63) >> 6);
        return sets;
    }
}
