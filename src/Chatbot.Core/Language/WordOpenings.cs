using System.Numerics;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Language;

/// <summary>
/// With which two letters some words begin: tells of most other words at a glance that they are none of these. Which
/// ending a word has does not matter, see <see cref="WordEndings"/>: the first two letters always stay.
/// </summary>
internal sealed class WordOpenings
{
    private const int Places = 1024;

    private readonly ulong[] _taken = new ulong[Places / 64];

    public void Add(PatternWord word)
    {
        if (word is { IsPrefix: true, Text.Length: 1 })
            Array.Fill(_taken, ulong.MaxValue);
        else
            Add(word.Text);
    }

    public void Add(string word) => _taken[PlaceOf(word) / 64] |= 1ul << (PlaceOf(word) % 64);

    /// <param name="place">See <see cref="PlaceOf(PatternWord)"/>.</param>
    public bool MayHold(int place) => place < 0 || (_taken[place / 64] >> (place % 64) & 1) != 0;

    /// <summary>Whether any of the words may be this one, or its beginning.</summary>
    public bool MayOpen(string word) => (_taken[PlaceOf(word) / 64] >> (PlaceOf(word) % 64) & 1) != 0;

    /// <summary>Whether any of the words may be one of those, or its beginning.</summary>
    public bool MayOpenAny(WordOpenings words)
    {
        ReadOnlySpan<Vector<ulong>> mine = MemoryMarshal.Cast<ulong, Vector<ulong>>(_taken), others = MemoryMarshal.Cast<ulong, Vector<ulong>>(words._taken);
        for (var i = 0; i < mine.Length; i++)
        {
            if ((mine[i] & others[i]) != Vector<ulong>.Zero)
                return true;
        }

        return false;
    }

    /// <summary>A bit for a word, the same for all that begin with the same two letters; all bits for a beginning of one letter.</summary>
    public static ulong BitOf(PatternWord word) => word is { IsPrefix: true, Text.Length: 1 } ? ulong.MaxValue : BitOf(word.Text);

    public static ulong BitOf(string word) => 1ul << (PlaceOf(word) % 64);

    /// <summary>A number for a word, the same for all that begin with the same two letters; negative for a beginning of one letter.</summary>
    public static int PlaceOf(PatternWord word) => word is { IsPrefix: true, Text.Length: 1 } ? -1 : PlaceOf(word.Text);

    private static int PlaceOf(string word) => ((word[0] * 31) + (word.Length > 1 ? word[1] : 0)) & (Places - 1);
}
