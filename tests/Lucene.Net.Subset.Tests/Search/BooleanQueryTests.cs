using Lucene.Net.Index;
using Lucene.Net.Search;
using static Lucene.Net.Subset.Tests.Search.TestIndex;

namespace Lucene.Net.Subset.Tests.Search;

public class BooleanQueryTests
{
    [Fact]
    public void Needs_as_many_optional_parts_as_asked_for()
    {
        using TestIndex index = Of("a b c", "a b", "a", "c b", "d");
        BooleanQuery query = AnyOf(Word("a"), Word("b"), Word("c"));
        query.MinimumNumberShouldMatch = 2;

        Assert.Equal([0, 1, 3], index.Find(query).Order());
    }

    [Fact]
    public void A_repeated_part_counts_again_for_the_minimum_and_for_the_score()
    {
        using TestIndex index = Of("a b", "a c");
        BooleanQuery query = AnyOf(Word("a"), Word("a"), Word("b"));
        query.MinimumNumberShouldMatch = 2;

        Assert.Equal([0, 1], index.Find(query));
        Assert.Equal(2 * index.Score(Word("a"), 1), index.Score(query, 1), 1e-6f);
    }

    [Fact]
    public void Finds_nothing_when_the_minimum_exceeds_the_parts()
    {
        using TestIndex index = Of("a b");
        BooleanQuery query = AnyOf(Word("a"), Word("b"));
        query.MinimumNumberShouldMatch = 3;

        Assert.Empty(index.Find(query));
    }

    [Fact]
    public void The_minimum_is_asked_of_optional_parts_beside_required_ones()
    {
        using TestIndex index = Of("r a", "r a b", "a b", "r");
        var query = new BooleanQuery
        {
            { Word("r"), Occur.MUST },
            { Word("a"), Occur.SHOULD },
            { Word("b"), Occur.SHOULD },
        };

        Assert.Equal([0, 1, 3], index.Find(query).Order());
        query.MinimumNumberShouldMatch = 1;
        Assert.Equal([0, 1], index.Find(query).Order());
        query.MinimumNumberShouldMatch = 2;
        Assert.Equal([1], index.Find(query));
    }

    [Fact]
    public void Only_excluding_finds_nothing()
    {
        using TestIndex index = Of("a", "b");

        Assert.Empty(index.Find(Bool(Occur.MUST_NOT, Word("a"))));
    }

    [Fact]
    public void Excluded_documents_are_not_hits()
    {
        using TestIndex index = Of("a b", "a", "a c", "a b c");
        var query = new BooleanQuery { { Word("a"), Occur.SHOULD }, { Word("b"), Occur.MUST_NOT } };

        TopDocs found = index.Search(query);

        Assert.Equal(2, found.TotalHits);
        Assert.Equal([1, 2], found.ScoreDocs.Select(hit => hit.Doc));
    }

    [Fact]
    public void Required_parts_all_have_to_match()
    {
        using TestIndex index = Of("a b", "a", "b", "b a c");

        Assert.Equal([0, 3], index.Find(Bool(Occur.MUST, Word("a"), Word("b"))));
        Assert.Empty(index.Find(Bool(Occur.MUST, Word("a"), Word("unknown"))));
    }

    [Fact]
    public void A_boost_of_zero_still_finds()
    {
        using TestIndex index = Of("a", "b", "a b");

        TopDocs found = index.Search(AnyOf(Word("a", 0), Word("b", 0)));

        Assert.Equal(3, found.TotalHits);
        Assert.Equal([0, 1, 2], found.ScoreDocs.Select(hit => hit.Doc));
        Assert.All(found.ScoreDocs, hit => Assert.Equal(0, hit.Score));
    }

    [Fact]
    public void A_negative_boost_sorts_to_the_end()
    {
        using TestIndex index = Of("a b", "a", "c");

        Assert.Equal([2, 1, 0], index.Find(AnyOf(Word("a", -1), Word("b", -1), Word("c"))));
    }

    [Fact]
    public void Boosts_multiply_on_the_way_down()
    {
        using TestIndex index = Of("a x", "b x", "c x");
        BooleanQuery inner = Bool(Occur.MUST, Word("a", 3));
        inner.Boost = 0.5f;
        BooleanQuery outer = AnyOf(inner);
        outer.Boost = 4;

        Assert.Equal(6 * index.Score(Word("a"), 0), index.Score(outer, 0), 1e-5f);
    }

    [Fact]
    public void Takes_no_more_parts_than_the_limit()
    {
        var query = new BooleanQuery();
        for (int i = 0; i < BooleanQuery.MaxClauseCount; i++)
            query.Add(Word("a"), Occur.SHOULD);

        Assert.Equal(1024, BooleanQuery.MaxClauseCount);
        Assert.Throws<BooleanQuery.TooManyClausesException>(() => query.Add(Word("a"), Occur.SHOULD));
    }

    [Fact]
    public void Is_written_in_the_notation_of_query_parsers()
    {
        var query = new BooleanQuery
        {
            { Word("a", 2), Occur.MUST },
            { AnyOf(Word("b"), Phrase(2, "c", "d")), Occur.SHOULD },
            { new PrefixQuery(new Term("other", "e")), Occur.MUST_NOT },
        };

        Assert.Equal("+a^2.0 (b \"c d\"~2) -other:e*", query.ToString(Body));
    }

    [Fact]
    public void Equal_queries_are_equal()
    {
        Assert.Equal(AnyOf(Word("a"), Word("b")), AnyOf(Word("a"), Word("b")));
        Assert.NotEqual(AnyOf(Word("a"), Word("b")), AnyOf(Word("a"), Word("b", 2)));
        Assert.Equal(AnyOf(Word("a")).GetHashCode(), AnyOf(Word("a")).GetHashCode());
    }
}
