namespace Lucene.Net.Subset.Tests.Search;

/// <summary>
/// BM25 straight from the formula, in 64-bit numbers: boost · idf · f · (k1 + 1) / (f + k1 · (1 − b + b · L / avgdl)),
/// with the lengths L as they come back from their one-byte code.
/// </summary>
internal sealed class NaiveBm25(IReadOnlyList<string[]> documents, double k1 = 1.2, double b = 0.75)
{
    // From each of these lengths on, the length counts as the number beside it.
    private static readonly (int Length, double Decoded)[] Steps =
    [
        (1, 1), (2, 2.56), (3, 4), (5, 256 / 49.0), (6, 64 / 9.0), (8, 10.24), (11, 16), (17, 1024 / 49.0),
        (21, 256 / 9.0), (29, 40.96), (41, 64),
    ];

    private readonly Dictionary<string, double> _idf = [];
    private readonly double _average = documents.Sum(words => words.Length) / (double)documents.Count;

    /// <summary>The score of a word in a document; null if it does not have the word.</summary>
    public double? Score(string word, int doc)
    {
        int f = documents[doc].Count(other => other == word);
        if (f == 0)
            return null;
        double length = Steps.Last(step => step.Length <= documents[doc].Length).Decoded;
        return Idf(word) * f * (k1 + 1) / (f + k1 * (1 - b + b * length / _average));
    }

    /// <summary>All documents with any of the words, best first; a word that is repeated counts again.</summary>
    public IReadOnlyList<(int Doc, double Score)> AnyOf(params (string Word, double Boost)[] words) =>
    [
        .. Enumerable.Range(0, documents.Count)
            .Select(doc => (Doc: doc, Scores: words.Select(word => Score(word.Word, doc) * word.Boost).ToArray()))
            .Where(hit => hit.Scores.Any(score => score is not null))
            .Select(hit => (hit.Doc, Score: hit.Scores.Sum(score => score ?? 0)))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc),
    ];

    private double Idf(string word)
    {
        if (!_idf.TryGetValue(word, out double idf))
        {
            int n = documents.Count(words => words.Contains(word));
            _idf[word] = idf = Math.Log(1 + (documents.Count - n + 0.5) / (n + 0.5));
        }
        return idf;
    }
}
