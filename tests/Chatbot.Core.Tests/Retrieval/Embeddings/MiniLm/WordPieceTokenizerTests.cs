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
    public void Tells_what_is_wrong_with_a_vocabulary()
    {
        Assert.Equal("vocab.txt cannot be used: it has no line [SEP].", Problem("[UNK]\n[CLS]\na"));
        Assert.Equal("vocab.txt cannot be used: it repeats ##a.", Problem("##a\na\n##a"));
        Assert.Equal(5, WordPieceVocabulary.Read("[UNK]\r\n[CLS]\r\n[SEP]\r\n##\r\n##a\r\n"u8, "vocab.txt").Count);
    }

    private static string Problem(string lines) =>
        Assert.Throws<InvalidDataException>(() => WordPieceVocabulary.Read(Encoding.UTF8.GetBytes(lines), "vocab.txt")).Message;
}
