using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class MeantSentencesTests
{
    private static readonly MeantSentences Meant = new(["Will I need anesthesia for the procedure?", "How long is recovery?"], new Dictionary("horse", "long", "recover"));

    [Theory]
    [InlineData("do i get anestesia", "do i get anesthesia")]
    [InlineData("Recvery time", "recovery time")]
    [InlineData("aneshtesia please", "anesthesia please")]
    public void Mends_a_word_that_is_near_to_one_of_the_bank(string utterance, string mended) => Assert.Equal([mended], Meant.Of(utterance));

    [Theory]
    [InlineData("my horse")]
    [InlineData("recover")]
    [InlineData("HOW LONG")]
    [InlineData("bnesthesia")]
    [InlineData("xylophone")]
    [InlineData("proc")]
    public void Leaves_alone_what_the_model_or_the_bank_knows_and_what_is_near_to_nothing(string utterance) => Assert.Equal([utterance], Meant.Of(utterance));

    [Fact]
    public void Mends_nothing_for_a_model_that_says_nothing_of_spelling() =>
        Assert.Equal(["do i get anestesia"], new MeantSentences(["anesthesia"], null).Of("do i get anestesia"));

    [Fact]
    public void Takes_each_sentence_of_several_after_the_whole() => Assert.Equal(
        ["She fell, she is 80. Is it long?", "she is 80", "Is it long"],
        Meant.Of("She fell, she is 80. Is it long?"));

    [Theory]
    [InlineData("Is it long? Thanks!")]
    [InlineData("Hello, is it long")]
    [InlineData("")]
    public void Takes_no_sentence_alone_where_there_is_one(string utterance) => Assert.Equal([utterance], Meant.Of(utterance));

    [Fact]
    public void Of_a_long_letter_the_last_sentences_are_taken()
    {
        var meant = Meant.Of(string.Join(". ", Enumerable.Range(1, 20).Select(number => $"this is {number}")));

        Assert.Equal(["this is 15", "this is 16", "this is 17", "this is 18", "this is 19", "this is 20"], meant.Skip(1));
    }

    private sealed class Dictionary(params string[] words) : IKnownWords
    {
        public bool Contains(ReadOnlySpan<char> word) => words.Contains(word.ToString());
    }
}
