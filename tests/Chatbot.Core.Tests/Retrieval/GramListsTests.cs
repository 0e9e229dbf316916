using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class GramListsTests
{
    [Fact]
    public void Numbers_of_more_than_16_bits_are_told_from_those_that_end_alike()
    {
        const int Page = 65_536;
        int[] first = [0, Page - 1, Page, (2 * Page) + 7];
        int[] second = [1, Page + 1, 7];
        var lists = new GramLists([.. first, .. second], [0, first.Length, first.Length + second.Length], (2 * Page) + 8);
        var marked = new byte[(2 * Page) + 8];

        foreach (var gram in first)
            marked[gram] = 1;

        Assert.Equal((4, 3), (lists.CountOf(0), lists.CountOf(1)));
        Assert.Equal((4, 0), (lists.Common(0, marked), lists.Common(1, marked)));
    }

    [Fact]
    public void A_text_without_grams_has_none_in_common()
    {
        var lists = new GramLists([], [0, 0], 0);

        Assert.Equal(0, lists.CountOf(0));
        Assert.Equal(0, lists.Common(0, []));
    }
}
