using Lucene.Net.Index;
using Lucene.Net.Search;
using static Lucene.Net.Subset.Tests.Search.TestIndex;

namespace Lucene.Net.Subset.Tests.Search;

public class FuzzyQueryTests
{
    private static readonly string[] Words =
        ["pain", "pains", "pian", "plan", "span", "spain", "paint", "main", "pa", "painting", "zzz"];

    [Theory]
    [InlineData("pain", 0, 0, true, "pain")]
    [InlineData("pain", 1, 0, true, "pain pains pian spain paint main")]
    [InlineData("pain", 1, 0, false, "pain pains spain paint main")]
    [InlineData("pain", 1, 1, true, "pain pains pian paint")]
    [InlineData("pain", 1, 3, true, "pain pains paint")]
    [InlineData("pain", 1, 4, true, "pain")]
    [InlineData("pain", 2, 2, true, "pain pains paint")]
    [InlineData("span", 2, 0, true, "pain pian plan span spain")]
    [InlineData("xxxx", 2, 0, true, "")]
    public void Finds_words_within_some_edits(string word, int maxEdits, int prefixLength, bool transpositions, string expected)
    {
        using TestIndex index = Of(Words);
        var query = new FuzzyQuery(new Term(Body, word), maxEdits, prefixLength, 50, transpositions);

        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            index.Find(query).Select(doc => Words[doc]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Takes_the_nearest_words_and_then_the_first_in_order()
    {
        using TestIndex index = Of(Words);
        var query = new FuzzyQuery(new Term(Body, "pain"), 1, 0, 3, true);

        // "paint", "pian" and "spain" are as near as "main" and "pains", which are first in order.
        Assert.Equal(["pain", "pains", "main"], index.Find(query).Select(doc => Words[doc]));
    }

    [Fact]
    public void A_word_counts_less_the_more_edits_it_needs()
    {
        using TestIndex index = Of("kyphoplasty", "vertebra");
        float exact = index.Score(Word("kyphoplasty"), 0);

        Assert.Equal(exact * (1 - 1 / 10f), index.Score(Fuzzy("kyphoplast"), 0), 1e-5f);
        Assert.Equal(exact * (1 - 2 / 11f), index.Score(Fuzzy("kiphoplastyy", 2), 0), 1e-5f);
    }

    [Fact]
    public void Surrogate_pairs_are_one_letter()
    {
        using TestIndex index = Of("a\U0001F600b", "ab", "a\U0001F601b");

        Assert.Equal([0, 1, 2], index.Find(Fuzzy("a\U0001F600b")).Order());
    }

    [Theory]
    [InlineData(-1, 0, 50)]
    [InlineData(3, 0, 50)]
    [InlineData(1, -1, 50)]
    [InlineData(1, 0, -1)]
    public void Refuses_limits_that_make_no_sense(int maxEdits, int prefixLength, int maxExpansions) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new FuzzyQuery(new Term(Body, "a"), maxEdits, prefixLength, maxExpansions, true));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Agrees_with_edit_distances_worked_out_naively(bool transpositions)
    {
        var random = new Random(41);
        string[] words = [.. Enumerable.Range(0, 3_000).Select(_ => RandomWord(random)).Distinct()];
        using TestIndex index = Of(words);
        for (int i = 0; i < 100; i++)
        {
            string word = RandomWord(random);
            int maxEdits = random.Next(3);
            int prefixLength = random.Next(2);
            var query = new FuzzyQuery(new Term(Body, word), maxEdits, prefixLength, 1_000, transpositions);

            IEnumerable<string> expected = words.Where(other =>
                NaiveEditDistance.Of(word, other, transpositions) is var edits
                && edits <= maxEdits
                && edits < Math.Min(word.Length, other.Length)
                && other.StartsWith(word[..prefixLength], StringComparison.Ordinal)
                && (prefixLength < word.Length || other == word));

            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                index.Find(query).Select(doc => words[doc]).Order(StringComparer.Ordinal));
        }
    }

    private static FuzzyQuery Fuzzy(string word, int maxEdits = 1) => new(new Term(Body, word), maxEdits);

    private static string RandomWord(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => (char)('a' + random.Next(4)))]);
}
