using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// The pieces that words are made of: one in each line, whose number is its identifier. A piece that goes on with a word
/// begins with two number signs.
/// </summary>
internal sealed class WordPieceVocabulary
{
    private readonly PieceTable _pieces;

    private WordPieceVocabulary(PieceTable pieces) => _pieces = pieces;

    public int Count => _pieces.Count;

    /// <summary>In UTF-16 units, the number signs included.</summary>
    public int LongestPiece => _pieces.LongestPiece;

    /// <summary>Stands for a word that is not made of pieces.</summary>
    public required int Unknown { get; init; }

    /// <summary>Stands before every text.</summary>
    public required int Begin { get; init; }

    /// <summary>Stands behind every text.</summary>
    public required int End { get; init; }

    /// <param name="path">For the message if it is no vocabulary.</param>
    public static WordPieceVocabulary Read(ReadOnlySpan<byte> lines, string path)
    {
        string text = Encoding.UTF8.GetString(lines);
        var pieces = new PieceTable(text.EndsWith('\n') ? text : text + '\n');
        return new(pieces) { Unknown = IdOf("[UNK]"), Begin = IdOf("[CLS]"), End = IdOf("[SEP]") };

        int IdOf(string mark) => pieces.TryFind(mark, out int id)
            ? id
            : throw new InvalidDataException($"{path} cannot be used: it has no line {mark}.");
    }

    public bool TryFind(ReadOnlySpan<char> piece, out int id) => _pieces.TryFind(piece, out id);
}
