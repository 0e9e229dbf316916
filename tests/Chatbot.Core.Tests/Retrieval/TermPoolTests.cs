using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class TermPoolTests
{
    [Fact]
    public void Gives_the_same_string_for_the_same_term()
    {
        var pool = new TermPool();

        var first = pool.Of("back pain".AsSpan(0, 4));

        Assert.Equal("back", first);
        Assert.Same(first, pool.Of("my back".AsSpan(3)));
        Assert.Equal("pain", pool.Of("back pain".AsSpan(5)));
    }
}
