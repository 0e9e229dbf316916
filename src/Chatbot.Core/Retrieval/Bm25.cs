namespace Chatbot.Core.Retrieval;

/// <summary>Okapi BM25 as Lucene 4.8 computes it, with the (k1 + 1) numerator (Robertson and Zaragoza 2009).</summary>
internal static class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    /// <summary>ln(1 + (N − n + 0.5) / (n + 0.5)): N documents, n of them with the term.</summary>
    public static float Idf(int documents, int withTerm) =>
        (float)Math.Log(1 + ((documents - withTerm + 0.5) / (withTerm + 0.5)));

    /// <summary>The weight of a term that stands once in a text of <paramref name="length"/> terms.</summary>
    public static float OnceIn(float length, float averageLength) => (K1 + 1) / (1 + (K1 * (1 - B + (B * length / averageLength))));
}
