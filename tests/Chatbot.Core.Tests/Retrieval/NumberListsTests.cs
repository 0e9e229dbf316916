using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class NumberListsTests
{
    [Fact]
    public void Each_list_is_the_one_that_was_given()
    {
        int[][] given = [[3, 1], [], [2], []];

        var lists = new NumberLists(given);

        Assert.Equal(given, Enumerable.Range(0, lists.Count).Select(i => lists[i].ToArray()));
    }
}
