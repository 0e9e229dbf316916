namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Edits between two words by the full table: insertions, deletions, replacements and, if wanted, swaps.</summary>
internal static class NaiveEditDistance
{
    public static int Of(string x, string y, bool transpositions)
    {
        int[,] edits = new int[x.Length + 1, y.Length + 1];
        for (int i = 0; i <= x.Length; i++)
            for (int j = 0; j <= y.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }
                int replace = edits[i - 1, j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replace, 1 + Math.Min(edits[i - 1, j], edits[i, j - 1]));
                if (transpositions && i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], 1 + edits[i - 2, j - 2]);
            }
        return edits[x.Length, y.Length];
    }
}
