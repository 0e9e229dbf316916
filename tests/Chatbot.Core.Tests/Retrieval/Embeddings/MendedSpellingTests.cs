using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class MendedSpellingTests
{
    private static readonly MendedSpelling Spelling = new(["Will I need anesthesia for the procedure?", "How long is recovery?"], new Dictionary("horse", "long", "recover"));

    [Theory]
    [InlineData("do i get anestesia", "do i get anesthesia")]
    [InlineData("Recvery time", "recovery time")]
    [InlineData("aneshtesia, please!", "anesthesia, please!")]
    public void Mends_a_word_that_is_near_to_one_of_the_bank(string utterance, string mended) => Assert.Equal(mended, Spelling.Of(utterance));

    [Theory]
    [InlineData("my horse")]
    [InlineData("recover")]
    [InlineData("HOW LONG")]
    [InlineData("bnesthesia")]
    [InlineData("xylophone")]
    [InlineData("proc")]
    [InlineData("")]
    public void Leaves_alone_what_the_model_or_the_bank_knows_and_what_is_near_to_nothing(string utterance) => Assert.Equal(utterance, Spelling.Of(utterance));

    [Fact]
    public void Mends_nothing_for_a_model_that_says_nothing_of_spelling() =>
        Assert.Equal("do i get anestesia", new MendedSpelling(["anesthesia"], null).Of("do i get anestesia"));

    [Fact]
    public void MiniLM_tells_words_from_pieces_of_words()
    {
        using var embeddings = new EmbeddingModels().Open(new() { Cache = "" });

        Assert.True(embeddings.Vectors.Known!.Contains("surgery"));
        Assert.False(embeddings.Vectors.Known.Contains("surgerry"));
    }

    private sealed class Dictionary(params string[] words) : IKnownWords
    {
        public bool Contains(ReadOnlySpan<char> word) => words.Contains(word.ToString());
    }
}
