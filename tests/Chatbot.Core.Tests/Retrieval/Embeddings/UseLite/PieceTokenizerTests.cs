using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.UseLite;

public sealed class PieceTokenizerTests
{
    private readonly UseLiteModel _model = Weights.Model;

    [Fact]
    public void Gives_every_identifier_of_the_original() =>
        Assert.All(GoldenVectors.Items, item => Assert.Equal(item.Ids, _model.Tokenize(item.Text)));

    [Fact]
    public void Gives_an_empty_text_no_token() => Assert.Empty(_model.Tokenize(""));

    /// <summary>The identifiers were recorded with the original; JSON and attributes cannot carry such texts.</summary>
    [Fact]
    public void Takes_half_a_surrogate_pair_for_an_unknown_character()
    {
        Assert.Equal([11, 0, 464], _model.Tokenize("a\uD83D b"));
        Assert.Equal([30, 0], _model.Tokenize("\uDC00"));
        Assert.Equal([649, 0, 48], _model.Tokenize("x\uD83D\uD83Dy"));
        Assert.Equal([30, 0, 78], _model.Tokenize("\uDC00\uD83D!"));
        Assert.Equal([2303, 30, 0, 2303], _model.Tokenize("ok \uD83D\uDE00\uD83D ok"));
        Assert.Equal([30, 1133, 0, 7934], _model.Tokenize("e\u0301\uD83D\u0301"));
    }

    [Fact]
    public void Reads_a_missing_score_as_zero_and_the_last_of_two_equal_pieces()
    {
        string reserved = string.Join(",", Enumerable.Repeat("[\"\",0]", 6));
        var vocabulary = PieceVocabulary.Read(
            System.Text.Encoding.UTF8.GetBytes($$"""[{{reserved}},["a",-1.5],["b",null],["a",-2.5]]"""));
        int piece = vocabulary.PieceAt(vocabulary.Step(PieceVocabulary.Root, 'a'));
        Assert.Equal(8, piece);
        Assert.Equal(-2.5, vocabulary.Score(piece));
        Assert.Equal(0, vocabulary.Score(7));
    }

    [Fact]
    public void Refuses_a_vocabulary_of_another_form() =>
        Assert.Throws<InvalidDataException>(() => { PieceVocabulary.Read("""[["a","b"]]"""u8); });

    [Fact]
    public void Knows_that_the_runtime_can_decompose_text() => Assert.True(PieceTokenizer.CanNormalize);
}
