using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("cement", "cement", 0)]
    [InlineData("cement", "cemnt", 1)]
    [InlineData("cement", "cememt", 1)]
    [InlineData("cement", "cemetn", 1)]
    [InlineData("cement", "ecmetn", 2)]
    [InlineData("cement", "balloon", 3)]
    [InlineData("", "ab", 2)]
    public void Counts_a_swap_of_neighbours_as_one_and_stops_past_the_most(string a, string b, int edits) =>
        Assert.Equal(edits, EditDistance.Between(a, b, 2));
}
