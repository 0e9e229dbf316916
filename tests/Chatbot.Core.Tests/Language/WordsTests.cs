using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Don't stop!", "dont stop")]
    [InlineData("my mom's back, John’s", "my mom back john")]
    [InlineData("¿Cuánto tiempo? Mañana.", "cuanto tiempo manana")]
    [InlineData("24-48 hours", "24 48 hours")]
    [InlineData("'quoted' words'", "quoted words")]
    [InlineData("x's", "x")]
    [InlineData("rock'n'roll", "rocknroll")]
    [InlineData("🤕 …", "")]
    [InlineData("", "")]
    [InlineData("half \ud83d a pair \udc4d", "half a pair")]
    public void Are_lower_case_without_accents_and_apostrophes(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Of(text)));

    [Fact]
    public void Of_many_texts_each_comes_once_in_the_order_of_the_first() =>
        Assert.Equal(["is", "moms", "back", "pain"], Words.DistinctOf(["Is Moms' back", "", "BACK pain, is"]));

    [Fact]
    public void Are_the_same_objects_when_they_come_again() =>
        Assert.Same(Words.Of("My knee hurts")[1], Words.Of("a KNEE?")[1]);
}
