using System.Text;
using Chatbot.Core.Retrieval.Embeddings.MiniLm;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.MiniLm;

public sealed class WordPieceTokenizerTests
{
    private readonly MiniLmModel _model = MiniLmWeights.Model;

    [Fact]
    public void Gives_every_identifier_of_the_original() =>
        Assert.All(GoldenVectors.OfMiniLm, item => Assert.Equal(item.Ids, _model.Tokenize(item.Text)));

    [Fact]
    public void Cuts_what_is_too_long_and_keeps_the_mark_of_the_end()
    {
        var ids = _model.Tokenize(string.Join(' ', Enumerable.Repeat("hyperparathyroidism", 200)));
        Assert.Equal(256, ids.Count);
        Assert.Equal(_model.Tokenize("")[^1], ids[^1]);
    }

    [Fact]
    public void Leaves_out_half_a_surrogate_pair() =>
        Assert.Equal(_model.Tokenize("ab c"), _model.Tokenize("a\uD83Db \uDC00c"));

    [Fact]
    public void Refuses_a_vocabulary_without_the_marks() => Assert.Equal(
        "vocab.txt cannot be used: it has no line [SEP].",
        Assert.Throws<InvalidDataException>(() => WordPieceVocabulary.Read("[UNK]\n[CLS]\na"u8, "vocab.txt")).Message);

    [Theory]
    [InlineData("[UNK]\n[CLS]\n[SEP]\na\n##a\n")]
    [InlineData("[UNK]\r\n[CLS]\r\n[SEP]\r\na\r\n##a")]
    public void Reads_lines_with_either_end(string lines)
    {
        var vocabulary = WordPieceVocabulary.Read(Encoding.UTF8.GetBytes(lines), "vocab.txt");
        Assert.Equal(5, vocabulary.Count);
        Assert.Equal([1, 3, 4, 0, 2], new WordPieceTokenizer(vocabulary).Tokenize("aa b"));
    }
}
