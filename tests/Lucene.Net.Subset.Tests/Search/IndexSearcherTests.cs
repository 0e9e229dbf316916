using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using static Lucene.Net.Subset.Tests.Search.TestIndex;

namespace Lucene.Net.Subset.Tests.Search;

public class IndexSearcherTests
{
    [Fact]
    public void Unknown_words_and_fields_find_nothing()
    {
        using TestIndex index = Of("a b");

        Assert.Equal(0, index.Search(Word("unknown")).TotalHits);
        Assert.Equal(0, index.Search(new TermQuery(new Term("unknown", "a"))).TotalHits);
        Assert.Equal(0, index.Search(new PrefixQuery(new Term("unknown", "a"))).TotalHits);
        Assert.Equal(0, index.Search(new FuzzyQuery(new Term("unknown", "a"))).TotalHits);
        Assert.Equal(0, index.Search(new BooleanQuery()).TotalHits);
        Assert.Equal([0], index.Find(AnyOf(Word("unknown"), Word("a"))));
    }

    [Fact]
    public void Gives_all_hits_when_more_are_asked_for()
    {
        using TestIndex index = Of("a", "b", "a");

        TopDocs found = index.Search(Word("a"), int.MaxValue);

        Assert.Equal(2, found.TotalHits);
        Assert.Equal([0, 2], found.ScoreDocs.Select(hit => hit.Doc));
        Assert.Equal(found.ScoreDocs[0].Score, found.MaxScore);
    }

    [Fact]
    public void Counts_all_hits_when_fewer_are_asked_for()
    {
        using TestIndex index = Of("a x", "a", "a x");

        TopDocs found = index.Search(Word("a"), 1);

        Assert.Equal(3, found.TotalHits);
        Assert.Equal(1, Assert.Single(found.ScoreDocs).Doc);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_to_look_for_no_hits(int n)
    {
        using TestIndex index = Of("a");

        Assert.ThrowsAny<ArgumentException>(() => index.Search(Word("a"), n));
    }

    [Fact]
    public void The_searcher_decides_on_k1_and_b()
    {
        using TestIndex index = Of("a a a x", "a", "x");
        var saturated = new IndexSearcher(index.Searcher.IndexReader) { Similarity = new BM25Similarity(0, 0) };

        ScoreDoc[] hits = saturated.Search(Word("a"), 10).ScoreDocs;

        Assert.Equal([0, 1], hits.Select(hit => hit.Doc));
        Assert.Equal(Math.Log(1 + 1.5 / 2.5), hits[0].Score, 1e-6);
        Assert.Equal(hits[0].Score, hits[1].Score);
    }

    [Fact]
    public void Prefixes_find_every_word_that_starts_with_them()
    {
        using TestIndex index = Of("card", "care a", "cart", "car cab", "dog", "\U0001F600", "\uFF41");

        Assert.Equal([0, 1, 2, 3], index.Find(new PrefixQuery(new Term(Body, "car"))));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], index.Find(new PrefixQuery(new Term(Body, ""))));
        Assert.Equal([5], index.Find(new PrefixQuery(new Term(Body, "\U0001F600"))));
        Assert.Equal([6], index.Find(new PrefixQuery(new Term(Body, "\uFF41"))));
        Assert.All(
            index.Search(new PrefixQuery(new Term(Body, "car")) { Boost = 3 }).ScoreDocs, hit => Assert.Equal(3, hit.Score));
    }

    [Fact]
    public void The_best_part_counts_in_full_and_the_others_by_the_tie_breaker()
    {
        using TestIndex index = Of("a b", "a", "b x");
        var query = new DisjunctionMaxQuery(0.1f) { Word("a"), Word("b", 2) };
        float a = index.Score(Word("a"), 0), b = index.Score(Word("b", 2), 0);

        Assert.Equal(b + 0.1f * a, index.Score(query, 0), 1e-5f);
        Assert.Equal(index.Score(Word("a"), 1), index.Score(query, 1), 1e-6f);
        Assert.Equal("(body:a | body:b^2.0)~0.1", query.ToString());
    }

    [Fact]
    public void A_constant_score_is_the_boost()
    {
        using TestIndex index = Of("a b", "a", "x");
        var query = new ConstantScoreQuery(AnyOf(Word("a", 5), Word("b"))) { Boost = 0.25f };

        Assert.Equal([0, 1], index.Find(query));
        Assert.All(index.Search(query).ScoreDocs, hit => Assert.Equal(0.25f, hit.Score));
    }

    // Two documents of the word and one without, so idf = ln(1 + 1.5 / 2.5), and the average is known.
    [Fact]
    public void Field_lengths_are_rounded_as_in_the_official_package()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "norm-table.json"));
        using JsonDocument golden = JsonDocument.Parse(file);
        (int Length, double Decoded)[] steps =
        [
            .. golden.RootElement.GetProperty("steps").EnumerateArray().Select(step => (step[0].GetInt32(), step[1].GetDouble())),
        ];
        for (int i = 0; i < steps.Length; i++)
        {
            // The first length of a step, and the last one.
            int last = i + 1 < steps.Length ? steps[i + 1].Length - 1 : 2048;
            foreach (int length in new[] { steps[i].Length, last })
            {
                using TestIndex index = Of(string.Join(' ', Enumerable.Repeat("x", length - 1).Append("a")), "a", "y");
                double k = 1.2 * (0.25 + 0.75 * steps[i].Decoded / ((length + 2) / 3.0));

                Assert.Equal(Math.Log(1 + 1.5 / 2.5) * 2.2 / (1 + k), index.Score(Word("a"), 0), 1e-5);
            }
        }
    }
}
