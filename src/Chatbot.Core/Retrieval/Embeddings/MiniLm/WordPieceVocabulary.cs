using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>The pieces that words are made of: one in each line, whose number is its identifier.</summary>
internal sealed class WordPieceVocabulary
{
    /// <summary>Marks a piece that goes on with a word.</summary>
    private const string Continuation = "##";

    private static readonly string[] Marks = ["[UNK]", "[CLS]", "[SEP]"];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _first;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _further;

    private WordPieceVocabulary(Dictionary<string, int> first, Dictionary<string, int> further)
    {
        _first = first.GetAlternateLookup<ReadOnlySpan<char>>();
        _further = further.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = first.Count + further.Count;
        LongestPiece = first.Keys.Concat(further.Keys).Max(piece => piece.Length);
        (Unknown, Begin, End) = (first[Marks[0]], first[Marks[1]], first[Marks[2]]);
    }

    public int Count { get; }

    /// <summary>In UTF-16 units.</summary>
    public int LongestPiece { get; }

    /// <summary>Stands for a word that is not made of pieces.</summary>
    public int Unknown { get; }

    /// <summary>Stands before every text.</summary>
    public int Begin { get; }

    /// <summary>Stands behind every text.</summary>
    public int End { get; }

    /// <param name="path">For the message if it is no vocabulary.</param>
    public static WordPieceVocabulary Read(ReadOnlySpan<byte> lines, string path)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal), further = new(StringComparer.Ordinal);
        int id = 0;
        foreach (string line in Encoding.UTF8.GetString(lines).TrimEnd('\n', '\r').Split('\n'))
        {
            string piece = line.TrimEnd('\r');
            bool added = piece.StartsWith(Continuation, StringComparison.Ordinal) && piece.Length > Continuation.Length
                ? further.TryAdd(piece[Continuation.Length..], id++)
                : first.TryAdd(piece, id++);
            if (!added)
                throw new InvalidDataException($"{path} cannot be used: line {id} repeats the piece {piece}.");
        }

        return Marks.FirstOrDefault(mark => !first.ContainsKey(mark)) is { } missing
            ? throw new InvalidDataException($"{path} cannot be used: it has no line {missing}.")
            : new(first, further);
    }

    /// <param name="isFirst">Whether the piece begins a word.</param>
    public bool TryFind(ReadOnlySpan<char> piece, bool isFirst, out int id) => (isFirst ? _first : _further).TryGetValue(piece, out id);
}
