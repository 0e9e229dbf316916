using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// The pieces that words are made of: one in each line, whose number is its identifier. A piece that goes on with a word
/// begins with two number signs.
/// </summary>
internal sealed class WordPieceVocabulary
{
    private readonly PieceTable _pieces;

    private WordPieceVocabulary(string[] pieces)
    {
        _pieces = new(pieces);
        Count = pieces.Length;
        LongestPiece = pieces.Max(piece => piece.Length);
    }

    public int Count { get; }

    /// <summary>In UTF-16 units, the number signs included.</summary>
    public int LongestPiece { get; }

    /// <summary>Stands for a word that is not made of pieces.</summary>
    public required int Unknown { get; init; }

    /// <summary>Stands before every text.</summary>
    public required int Begin { get; init; }

    /// <summary>Stands behind every text.</summary>
    public required int End { get; init; }

    /// <param name="path">For the message if it is no vocabulary.</param>
    public static WordPieceVocabulary Read(ReadOnlySpan<byte> lines, string path)
    {
        string[] pieces = [.. Encoding.UTF8.GetString(lines).TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd('\r'))];
        return pieces.Distinct(StringComparer.Ordinal).Count() == pieces.Length
            ? new(pieces) { Unknown = IdOf("[UNK]"), Begin = IdOf("[CLS]"), End = IdOf("[SEP]") }
            : throw new InvalidDataException($"{path} cannot be used: it repeats {pieces.GroupBy(piece => piece).First(same => same.Count() > 1).Key}.");

        int IdOf(string mark) => Array.IndexOf(pieces, mark) is >= 0 and var id
            ? id
            : throw new InvalidDataException($"{path} cannot be used: it has no line {mark}.");
    }

    public bool TryFind(ReadOnlySpan<char> piece, out int id) => _pieces.TryFind(piece, out id);
}
