namespace Chatbot.Core.Language;

/// <summary>
/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, no part edited twice
/// (Damerau 1964 in the restricted form).
/// </summary>
internal static class EditDistance
{
    /// <returns>The number of edits, or <paramref name="most"/> + 1 when there are more than <paramref name="most"/>.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;

        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = isSwap ? Math.Min(edits, beforeLast[j - 2] + 1) : edits;
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return Math.Min(last[b.Length], most + 1);
    }
}
