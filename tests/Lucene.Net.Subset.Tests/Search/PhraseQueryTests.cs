using Lucene.Net.Index;
using Lucene.Net.Search;
using static Lucene.Net.Subset.Tests.Search.TestIndex;

namespace Lucene.Net.Subset.Tests.Search;

public class PhraseQueryTests
{
    [Fact]
    public void Finds_words_next_to_each_other_in_order()
    {
        using TestIndex index = Of("a b c", "b a c", "a c b", "a _ b", "x a b");

        Assert.Equal([0, 4], index.Find(Phrase(0, "a", "b")));
    }

    [Fact]
    public void A_gap_in_the_phrase_is_a_gap_in_the_document()
    {
        using TestIndex index = Of("a b", "a _ b", "a x b", "a _ _ b");
        var query = new PhraseQuery();
        query.Add(new Term(Body, "a"), 0);
        query.Add(new Term(Body, "b"), 2);

        Assert.Equal([1, 2], index.Find(query).Order());
    }

    [Fact]
    public void Words_may_share_a_position()
    {
        using TestIndex index = Of("a|x b", "a b|x", "x b");
        var query = new PhraseQuery();
        query.Add(new Term(Body, "a"), 0);
        query.Add(new Term(Body, "x"), 0);
        query.Add(new Term(Body, "b"), 1);

        Assert.Equal([0], index.Find(query));
    }

    [Theory]
    [InlineData("a b", 1)]
    [InlineData("a x b", 1 / 2.0)]
    [InlineData("a x y b", 1 / 3.0)]
    [InlineData("b a", 1 / 3.0)]
    [InlineData("a x y z b", 0)]
    [InlineData("b x a", 0)]
    [InlineData("a b x a b", 2)]
    [InlineData("a b _ _ _ _ a x b", 1 + 1 / 2.0)]
    [InlineData("a a b", 1)]
    public void Counts_an_occurrence_by_its_distance(string text, double f)
    {
        // Another document keeps the average length, and with it the effect of length, out of the comparison.
        using TestIndex index = Of(new Net.Search.Similarities.BM25Similarity(1.2f, 0), text, "z z z");
        double idf = 2 * Math.Log(1 + 1.5 / 1.5);

        TopDocs found = index.Search(Phrase(2, "a", "b"));

        Assert.Equal(f > 0 ? 1 : 0, found.TotalHits);
        if (f > 0)
            Assert.Equal(idf * f * 2.2 / (f + 1.2), found.ScoreDocs[0].Score, 1e-5);
    }

    [Fact]
    public void A_repeated_word_needs_places_of_its_own()
    {
        using TestIndex index = Of("a b", "a a", "a x a");

        Assert.Equal([1], index.Find(Phrase(0, "a", "a")));
        Assert.Equal([1, 2], index.Find(Phrase(1, "a", "a")).Order());
    }

    [Fact]
    public void A_phrase_with_an_unknown_word_finds_nothing()
    {
        using TestIndex index = Of("a b");

        Assert.Empty(index.Find(Phrase(5, "a", "unknown")));
        Assert.Empty(index.Find(new PhraseQuery()));
    }

    [Fact]
    public void A_phrase_of_one_word_is_that_word()
    {
        using TestIndex index = Of("a a b", "b", "a");

        Assert.Equal(index.Score(Word("a"), 0), index.Score(Phrase(0, "a"), 0));
    }

    [Fact]
    public void All_words_are_in_one_field()
    {
        PhraseQuery query = Phrase(0, "a");

        Assert.Throws<ArgumentException>(() => query.Add(new Term("other", "b")));
    }

    [Fact]
    public void A_phrase_is_found_in_any_part_of_a_large_index()
    {
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(i => i % 1_000 == 999 ? "x a b" : "b a")];
        using TestIndex index = Of(texts);

        Assert.Equal(Enumerable.Range(1, 10).Select(i => 1_000 * i - 1), index.Find(Phrase(0, "a", "b")));
    }
}
