using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reviews;

namespace Chatbot.Core.Tests.Knowledge.Serving;

public sealed class ReviewHashTests
{
    private static readonly ReviewedWords Words = new("¿Qué?", "Una línea.\nOtra.", "Una.");

    [Fact]
    public void The_hash_of_given_words_never_changes()
    {
        Assert.Equal("sha256:f6d7d124a9c60e6a99c2ec995fd213556d3fcc8874187e0890eebea1f2680d31", ReviewHash.Of(Words));
    }

    [Fact]
    public void What_a_reader_cannot_see_does_not_count()
    {
        var other = new ReviewedWords("¿Que\u0301?", " Una línea.  \r\nOtra.\n", "Una. ");

        Assert.Equal(ReviewHash.Of(Words), ReviewHash.Of(other));
    }

    [Fact]
    public void Every_word_counts()
    {
        Assert.NotEqual(ReviewHash.Of(Words), ReviewHash.Of(Words with { Question = "¿Que?" }));
        Assert.NotEqual(ReviewHash.Of(Words), ReviewHash.Of(Words with { Answer = "Una línea. Otra." }));
        Assert.NotEqual(ReviewHash.Of(Words), ReviewHash.Of(Words with { Short = "Una" }));
        Assert.NotEqual(ReviewHash.Of(new("a", "b", "c")), ReviewHash.Of(new("a", "bc", "")));
    }
}
