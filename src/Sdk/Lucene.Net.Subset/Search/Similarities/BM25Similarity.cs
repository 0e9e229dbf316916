using System.Globalization;

namespace Lucene.Net.Search.Similarities;

/// <summary>
/// Okapi BM25 (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009):
/// <c>idf · f · (k1 + 1) / (f + k1 · (1 − b + b · L / avgdl))</c>, where f is the frequency of the term in the
/// document, L the length of the document's field and avgdl the average of it.
/// </summary>
public class BM25Similarity : Similarity
{
    /// <param name="k1">How slowly the score saturates as a term is repeated.</param>
    /// <param name="b">How much a longer field lowers the score, from 0 to 1.</param>
    public BM25Similarity(float k1, float b)
    {
        K1 = k1;
        B = b;
    }

    public BM25Similarity()
        : this(1.2f, 0.75f)
    {
    }

    public virtual float K1 { get; }

    public virtual float B { get; }

    /// <summary>Whether a token on the position of the one before it is left out of the field's length. Matters while indexing.</summary>
    public virtual bool DiscountOverlaps { get; set; } = true;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"BM25(k1={K1},b={B})");

    /// <summary>idf = ln(1 + (N − n + 0.5) / (n + 0.5)), where n of N documents contain the term.</summary>
    internal static float Idf(long n, long N) => (float)Math.Log(1 + (N - n + 0.5) / (n + 0.5));
}
