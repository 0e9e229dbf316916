using System.Numerics;

namespace Lucene.Net.Index;

/// <summary>
/// The set of letters of a word, folded into 32 bits. One edit changes at most two of them (a replacement: one
/// letter goes, one comes), so words within <c>n</c> edits differ in at most <c>2n</c> bits.
/// </summary>
internal static class LetterMask
{
    internal static uint Of(string word)
    {
        var mask = 0u;
        foreach (var letter in word.EnumerateRunes())
            mask |= 1u << letter.Value;
        return mask;
    }

    /// <summary>False only if the words are certainly further apart.</summary>
    internal static bool MayBeWithin(uint one, uint other, int edits) => BitOperations.PopCount(one ^ other) <= 2 * edits;
}
