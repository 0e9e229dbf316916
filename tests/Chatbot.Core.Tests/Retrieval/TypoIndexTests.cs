using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class TypoIndexTests
{
    [Theory]
    [InlineData("anesthsia", "anesthesia")]
    [InlineData("nurse", "")]
    [InlineData("sugreon", "surgeon")]
    [InlineData("cat", "")]
    public void Typos_lead_to_the_closest_known_term(string word, string term)
    {
        var index = new TypoIndex(["anesthesia", "surgeon", "cart", "purses"]);

        Assert.Equal(term, string.Join(' ', index.Closest(word)));
    }
}
