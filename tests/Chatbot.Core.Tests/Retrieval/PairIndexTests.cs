using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class PairIndexTests
{
    [Fact]
    public void The_same_words_in_the_same_order_have_every_pair_in_common() =>
        Assert.Equal(1, Pairs("can i drive after it", "can i drive after it"), 5);

    [Fact]
    public void The_same_words_in_another_order_have_less_in_common()
    {
        var turned = Pairs("it can drive i after", "can i drive after it");

        Assert.InRange(turned, 0, 0.2);
        Assert.True(turned < Pairs("can i drive it", "can i drive after it"));
    }

    [Fact]
    public void How_a_phrasing_begins_and_ends_counts_as_a_pair()
    {
        Assert.True(Pairs("can we go", "can i drive") > 0);
        Assert.True(Pairs("we will drive", "can i drive") > 0);
        Assert.Equal(0, Pairs("drive we can", "can i drive"));
    }

    [Fact]
    public void A_pair_that_many_candidates_have_counts_for_less()
    {
        string[] others = ["what is pain", "what is fever", "what can i eat", "who was that"];

        Assert.True(Pairs("what is cough", "what is cement", others) < Pairs("who is cement", "what is cement", others));
    }

    [Fact]
    public void What_the_bank_does_not_know_counts_against_the_phrasing() =>
        Assert.True(Pairs("can i drive after zebra xylophone", "can i drive after it") < Pairs("can i drive after", "can i drive after it"));

    [Fact]
    public void The_phrasings_of_one_candidate_count_once_for_how_rare_a_pair_is()
    {
        BankText[] spread = [Text("a", "can i drive"), Text("b", "can i eat"), Text("c", "who pays")];
        BankText[] together = [Text("a", "can i drive"), Text("a", "can i eat"), Text("c", "who pays"), Text("d", "what now")];

        Assert.True(Match("can i go", spread) < Match("can i go", together));
    }

    [Fact]
    public void Nothing_is_left_of_the_query_before()
    {
        var index = new WordIndex([.. new[] { Text("a", "can i drive"), Text("b", "who pays for it") }.Select(Indexed)]);
        var query = new WordQuery(index.Count);
        index.Read(Split("who pays for it"), query);
        index.Read(Split("can i drive"), query);

        Assert.Equal(1, index.Match(query, 0).Pairs, 5);
        Assert.Equal(0, index.Match(query, 1).Pairs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zebra")]
    public void A_query_without_a_known_pair_has_nothing_in_common(string query) => Assert.Equal(0, Pairs(query, "can i drive"));

    [Fact]
    public void Of_more_pairs_than_can_be_told_apart_the_others_still_weigh()
    {
        var hundred = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"w{i}"));

        Assert.InRange(Pairs(hundred, hundred), 0.5, 0.9);
    }

    private static float Pairs(string query, string phrasing, params string[] others) =>
        Match(query, [Text("a", phrasing), .. others.Select((other, i) => Text($"other{i}", other))]);

    /// <returns>What the query has in common with the first of the texts.</returns>
    private static float Match(string query, IEnumerable<BankText> texts)
    {
        var index = new WordIndex([.. texts.Select(Indexed)]);
        var words = new WordQuery(index.Count);
        index.Read(Split(query), words);
        return index.Match(words, 0).Pairs;
    }

    private static BankText Text(string key, string text) => new(key, text, BankField.Phrasing);

    private static IndexedText Indexed(BankText text) => new(text, Split(text.Text), Split(text.Text), text.Text);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
