using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class PatternSetTests
{
    private static readonly string[] Patterns = ["how much ... cost", "(insurance|my plan)", "pay*", "cost", "cover ... insurance"];

    [Theory]
    [InlineData("Does insurance cover how much it costs?", "how much ... cost; (insurance|my plan); cost")]
    [InlineData("payments on my plan", "(insurance|my plan); pay*")]
    [InlineData("covered by the insurance", "(insurance|my plan); cover ... insurance")]
    [InlineData("will it hurt", "")]
    [InlineData("", "")]
    public void Gives_every_pattern_that_is_in_the_text_in_the_order_given(string utterance, string found) =>
        Assert.Equal(found, string.Join("; ", Set().In(new(utterance, PatientLanguage.English)).Select(match => match.Meaning)));

    [Fact]
    public void Finds_what_its_patterns_find_one_by_one()
    {
        string[] words = ["how", "much", "cost", "costs", "my", "plan", "insurance", "paying", "cover", "x"];
        const int Seed = 3;
        var random = new Random(Seed);
        var set = Set();
        for (var round = 0; round < 2_000; round++)
        {
            var text = new PatternText(string.Join(' ', random.GetItems(words, random.Next(8))), PatientLanguage.English);

            Assert.Equal(
                Patterns.Where(pattern => TokenPattern.Parse(pattern, PatientLanguage.English).IsIn(text)),
                set.In(text).Select(match => match.Meaning));
        }
    }

    private static PatternSet<string> Set() =>
        new(Patterns.Select(pattern => (TokenPattern.Parse(pattern, PatientLanguage.English), pattern)));
}
