using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class WordBeginningsTests
{
    private static readonly WordBeginnings<string> Beginnings =
        new(new[] { "anesthe", "an", "anes", "b", "bone", "bleed", "xa" }.Select(beginning => (beginning, beginning)));

    [Theory]
    [InlineData("anesthesia", "an anes anesthe")]
    [InlineData("anesthe", "an anes anesthe")]
    [InlineData("ankle", "an")]
    [InlineData("bones", "b bone")]
    [InlineData("b", "b")]
    [InlineData("a", "")]
    [InlineData("xray", "")]
    public void Finds_all_beginnings_of_a_word_the_shortest_first(string word, string expected)
    {
        List<string>? found = null;

        Beginnings.AddOf(word, ref found);

        Assert.Equal(expected, string.Join(' ', found ?? []));
    }
}
