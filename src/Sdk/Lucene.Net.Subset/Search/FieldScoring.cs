using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>
/// What BM25 makes of one field, worked out once: the score of a term in a document is a weight that depends
/// on the query times a factor that does not, <c>f / (f + K)</c> with <c>K = k1 · (1 − b + b · L / avgdl)</c>.
/// </summary>
internal sealed class FieldScoring
{
    private readonly float[] _lengthParts;
    private readonly float _numerator;
    private readonly int _maxDoc;

    internal FieldScoring(FieldIndex field, BM25Similarity similarity, int maxDoc)
    {
        Field = field;
        _maxDoc = maxDoc;
        _numerator = similarity.K1 + 1;
        _lengthParts = LengthParts(field, similarity, maxDoc);
        Factors = new float[field.Docs.Length];
        BestFactors = new float[field.Terms.Length];
        WorstFactor = float.MaxValue;
        for (var term = 0; term < BestFactors.Length; term++)
            for (var posting = field.Starts[term]; posting < field.Starts[term + 1]; posting++)
            {
                var factor = Factor(field.Frequency(posting), field.Docs[posting]);
                Factors[posting] = factor;
                BestFactors[term] = Math.Max(BestFactors[term], factor);
                WorstFactor = Math.Min(WorstFactor, factor);
            }
    }

    internal FieldIndex Field { get; }

    /// <summary>The factor of each posting.</summary>
    internal float[] Factors { get; }

    /// <summary>The highest factor of each term, which bounds what it can add to any document.</summary>
    internal float[] BestFactors { get; }

    /// <summary>The lowest factor of the field.</summary>
    internal float WorstFactor { get; }

    internal float Idf(int term) => BM25Similarity.Idf(Field.DocFreq(term), _maxDoc);

    /// <summary>The part of a score that depends on the query: boost · idf · (k1 + 1).</summary>
    internal float Weight(float boost, float idf) => boost * idf * _numerator;

    internal float Factor(float f, int doc) => f / (f + _lengthParts[Field.Norms[doc]]);

    // K for each of the 256 length bytes; a field without lengths is scored as if b were 0.
    private static float[] LengthParts(FieldIndex field, BM25Similarity similarity, int maxDoc)
    {
        float k1 = similarity.K1, b = field.IsTokenized ? similarity.B : 0;
        var avgdl = field.SumTotalTermFreq > 0 ? (float)(field.SumTotalTermFreq / (double)maxDoc) : 1;
        var parts = new float[256];
        for (var code = 0; code < parts.Length; code++)
            parts[code] = b == 0 ? k1 : k1 * (1 - b + b * LengthNorm.Decode((byte)code) / avgdl);
        return parts;
    }
}
