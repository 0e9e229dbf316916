using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The numbers of the grams of each text, in 16 bits each: those up to 65,535, then the next 65,536 less what they all
/// begin with, and so on. A bank of thousands of texts seldom needs more than two such pages.
/// </summary>
internal sealed class GramLists
{
    private const int PageBits = 16;

    private readonly ushort[] _grams;

    /// <summary>Where each page of each text begins, a text's pages side by side.</summary>
    private readonly int[] _starts;
    private readonly int _pages;

    /// <param name="grams">The numbers of all texts, one text's behind the other's.</param>
    /// <param name="starts">Where each text begins, and where the last one ends.</param>
    /// <param name="count">More than any number.</param>
    public GramLists(ReadOnlySpan<int> grams, int[] starts, int count)
    {
        var texts = starts.Length - 1;
        _pages = Math.Max(1, (count + ushort.MaxValue) >> PageBits);
        _grams = new ushort[grams.Length];
        _starts = new int[(texts * _pages) + 1];
        var at = 0;
        for (var i = 0; i < texts * _pages; i++)
        {
            foreach (var gram in grams[starts[i / _pages]..starts[(i / _pages) + 1]])
            {
                if (gram >> PageBits == i % _pages)
                    _grams[at++] = (ushort)gram;
            }

            _starts[i + 1] = at;
        }
    }

    public int CountOf(int text) => _starts[(text + 1) * _pages] - _starts[text * _pages];

    /// <summary>How many of a text's grams are marked.</summary>
    /// <param name="marked">1 or 0 for each number.</param>
    public int Common(int text, ReadOnlySpan<byte> marked)
    {
        var common = 0;
        for (var page = 0; page < _pages; page++)
        {
            var place = (text * _pages) + page;
            common += Common(_grams.AsSpan(_starts[place].._starts[place + 1]), marked[(page << PageBits)..]);
        }

        return common;
    }

    /// <summary>Four sums, so that no look waits for the one before.</summary>
    private static int Common(ReadOnlySpan<ushort> grams, ReadOnlySpan<byte> marked)
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
}
