using Chatbot.Core.Safety;

namespace Chatbot.Core.Tests.Safety;

public sealed class MisspellingIndexTests
{
    private static readonly MisspellingIndex Index = new(["bleeding", "breathing", "breathless", "unconscious", "vaping", "chest"]);

    [Theory]
    [InlineData("bleding", "bleeding")]
    [InlineData("breathimg", "breathing")]
    [InlineData("unconcious", "unconscious")]
    [InlineData("unconcous", "unconscious")]
    [InlineData("uncosncioous", "unconscious")]
    [InlineData("unconsciousxy", "unconscious")]
    [InlineData("raping", "")]
    [InlineData("chset", "chest")]
    public void Finds_the_words_that_are_fewest_edits_away(string misspelt, string expected) =>
        Assert.Equal(expected, string.Join(' ', Index.Nearest(misspelt)));
}
