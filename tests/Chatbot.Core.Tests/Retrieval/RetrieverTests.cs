using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class RetrieverTests
{
    private static readonly BankText[] Bank =
    [
        new("sleep", "Will I be asleep during the procedure?", BankField.Phrasing),
        new("sleep", "Do they put me to sleep?", BankField.Phrasing),
        new("sleep", "General anesthesia means that you sleep the whole time.", BankField.Answer),
        new("ride", "Who drives me home?", BankField.Phrasing),
        new("ride", "Do I need a driver?", BankField.Phrasing),
        new("ride", "Someone must drive you home.", BankField.Answer),
        new("cement", "What is the bone cement made of?", BankField.Phrasing),
        new("cement", "Cement ingredients", BankField.Phrasing),
        new("cement", "It is made of polymethylmethacrylate.", BankField.Answer),
    ];

    private static readonly string[][] Synonyms = [["put to sleep", "knocked out"], ["cement", "glue"], ["with child", "pregnant"]];

    [Theory]
    [InlineData("driver home?", "ride")]
    [InlineData("what's in the cement", "cement")]
    [InlineData("polymethylmethacrylate", "cement")]
    [InlineData("Will they be SLEEPING me??", "sleep")]
    public void Finds_the_candidate_by_its_words(string utterance, string key) => Assert.Equal(key, Best(utterance).Key);

    [Theory]
    [InlineData("do I get knocked out", "sleep")]
    [InlineData("what glue is it", "cement")]
    public void Finds_the_candidate_by_synonyms_also_of_several_words(string utterance, string key) =>
        Assert.Equal(key, Best(utterance).Key);

    [Theory]
    [InlineData("cemment ingrediants", "cement")]
    [InlineData("driverr", "ride")]
    [InlineData("procedrue asleeep", "sleep")]
    public void Finds_the_candidate_by_misspelt_words(string utterance, string key) => Assert.Equal(key, Best(utterance).Key);

    [Fact]
    public void A_phrasing_itself_is_covered_whole()
    {
        var candidate = Best("Who drives me home?");

        Assert.Equal("Who drives me home?", candidate.ClosestPhrasing);
        Assert.Equal(1, candidate.Signals.QueryCoverage, 4);
        Assert.Equal(1, candidate.Signals.PhrasingCoverage, 4);
        Assert.Equal(1, candidate.Signals.Characters, 4);
        Assert.Equal(1, candidate.Signals.WordPairs, 4);
    }

    [Fact]
    public void Says_how_much_of_the_utterance_the_bank_does_not_know()
    {
        using var retriever = Build();

        Assert.Equal(0, retriever.Recall("driver home").UnknownShare);
        Assert.Equal(1, retriever.Recall("zebra xylophone").UnknownShare);
        Assert.InRange(retriever.Recall("driver zebra").UnknownShare, 0.4, 0.9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the of a")]
    [InlineData("🤕")]
    public void Recalls_something_or_nothing_but_never_fails(string utterance)
    {
        using var retriever = Build();

        Assert.Equal(0, retriever.Recall(utterance).WordCount);
    }

    [Fact]
    public void A_stop_word_lost_makes_no_synonym()
    {
        using var retriever = Build();

        // "with child" less its stop word would be every child.
        Assert.Equal(1, retriever.Recall("child").UnknownShare);
    }

    [Fact]
    public async Task Gives_the_same_to_many_threads_at_once()
    {
        using var retriever = Build();
        var expected = retriever.Recall("who drives the cement home").Candidates.OrderBy(candidate => candidate.Key).ToArray();

        var recalls = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => retriever.Recall("who drives the cement home"))));

        Assert.All(recalls, recall => Assert.Equal(expected, recall.Candidates.OrderBy(candidate => candidate.Key)));
    }

    private static Retriever Build() => Retriever.Build(PatientLanguage.English, Bank, Synonyms);

    private static Candidate Best(string utterance)
    {
        using var retriever = Build();
        return retriever.Recall(utterance).Candidates.MaxBy(candidate => candidate.Signals.QueryCoverage + candidate.Signals.Answer)!;
    }
}
