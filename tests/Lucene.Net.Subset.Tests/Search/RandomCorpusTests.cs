using Lucene.Net.Search;

namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Compares the search with BM25 written down naively.</summary>
public class RandomCorpusTests
{
    private const double Tolerance = 1e-5;
    private const int Questions = 40;

    [Theory]
    [InlineData(1, 1, 10)]
    [InlineData(2, 30, 20)]
    [InlineData(3, 700, 20)]
    [InlineData(4, 2_000, 1)]
    [InlineData(5, 2_000, 20)]
    [InlineData(6, 2_000, 5_000)]
    [InlineData(7, 9_000, 20)]
    public void Any_of_some_words_is_scored_as_the_formula_says(int seed, int documents, int n)
    {
        var corpus = new RandomCorpus(seed, documents);
        var naive = new NaiveBm25(corpus.Documents);
        using TestIndex index = corpus.Index();

        for (int question = 0; question < Questions; question++)
        {
            (string Word, double Boost)[] words = corpus.Question();
            IReadOnlyList<(int Doc, double Score)> expected = naive.AnyOf(words);

            TopDocs found = index.Search(Query(words), n);

            Assert.Equal(expected.Count, found.TotalHits);
            AssertSame(expected, found, n);
        }
    }

    // The general search sees the same question when part of it cannot be told from a plain list of words.
    [Theory]
    [InlineData(11, 700)]
    [InlineData(12, 9_000)]
    public void A_question_is_scored_alike_however_it_is_put(int seed, int documents)
    {
        var corpus = new RandomCorpus(seed, documents);
        using TestIndex index = corpus.Index();

        for (int question = 0; question < Questions; question++)
        {
            BooleanQuery query = Query(corpus.Question());
            TopDocs plain = index.Search(query, 50);
            var general = new BooleanQuery { { query, Occur.MUST }, { TestIndex.Word("w1", 0), Occur.SHOULD } };

            TopDocs found = index.Search(general, 50);

            Assert.Equal(plain.TotalHits, found.TotalHits);
            AssertSame([.. plain.ScoreDocs.Select(hit => (hit.Doc, (double)hit.Score))], found, 50);
        }
    }

    [Fact]
    public void Nested_questions_are_sums_of_their_words()
    {
        var corpus = new RandomCorpus(21, 700);
        var naive = new NaiveBm25(corpus.Documents);
        using TestIndex index = corpus.Index();
        BooleanQuery inner = Query([("w3", 1), ("w40", 2)]);
        inner.Boost = 0.5f;
        var query = new BooleanQuery { { inner, Occur.SHOULD }, { TestIndex.Word("w7"), Occur.SHOULD } };
        query.Boost = 3;

        TopDocs found = index.Search(query, 100);

        AssertSame(naive.AnyOf(("w3", 1.5), ("w40", 3), ("w7", 3)), found, 100);
    }

    private static BooleanQuery Query((string Word, double Boost)[] words) =>
        TestIndex.AnyOf([.. words.Select(word => TestIndex.Word(word.Word, (float)word.Boost))]);

    private static void AssertSame(IReadOnlyList<(int Doc, double Score)> expected, TopDocs found, int n)
    {
        Assert.Equal(Math.Min(n, expected.Count), found.ScoreDocs.Length);
        Dictionary<int, double> scores = expected.ToDictionary(hit => hit.Doc, hit => hit.Score);
        for (int rank = 0; rank < found.ScoreDocs.Length; rank++)
        {
            ScoreDoc hit = found.ScoreDocs[rank];
            Assert.InRange(hit.Score / expected[rank].Score, 1 - Tolerance, 1 + Tolerance);
            Assert.InRange(hit.Score / scores[hit.Doc], 1 - Tolerance, 1 + Tolerance);
            if (rank > 0 && hit.Score.Equals(found.ScoreDocs[rank - 1].Score))
                Assert.True(found.ScoreDocs[rank - 1].Doc < hit.Doc, "Equal scores come in rising document number.");
        }
    }
}
