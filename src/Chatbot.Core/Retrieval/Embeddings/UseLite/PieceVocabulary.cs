using System.Text.Json;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>The pieces that sentences are cut into, as a trie over their characters, with their scores.</summary>
/// <remarks>
/// The file has defects that the vectors depend on and that are kept: a score of <c>null</c> counts as 0, and of a piece
/// that is listed twice the last one counts.
/// </remarks>
internal sealed class PieceVocabulary
{
    /// <summary>The identifier of whatever no piece matches.</summary>
    public const int Unknown = 0;

    public const int Root = 0;

    /// <summary>The first identifiers stand for marks such as the end of a sentence and never match text.</summary>
    private const int ReservedIds = 6;

    private readonly Dictionary<(int Node, char Next), int> _edges = [];

    /// <summary>The piece that ends at each node, or <see cref="Unknown"/>.</summary>
    private readonly List<int> _pieces = [Unknown];
    private readonly double[] _scores;

    /// <param name="entries">Piece and log-probability; the place in the list is the identifier.</param>
    public PieceVocabulary(IReadOnlyList<(string Piece, double Score)> entries)
    {
        _scores = [.. entries.Select(entry => entry.Score)];
        for (int id = ReservedIds; id < entries.Count; id++)
            Add(entries[id].Piece, id);
    }

    /// <summary>Reads the JSON array of pairs <c>[piece, score]</c>.</summary>
    public static PieceVocabulary Read(ReadOnlySpan<byte> json)
    {
        var entries = new List<(string, double)>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            entries.Add(ReadPair(ref reader) ?? throw new InvalidDataException($"Entry {entries.Count} of the vocabulary is not a piece with its score."));

        return new(entries);
    }

    public int Count => _scores.Length;

    public double Score(int piece) => _scores[piece];

    /// <returns>The node behind <paramref name="next"/>, or −1 where no piece goes on like this.</returns>
    public int Step(int node, char next) => _edges.GetValueOrDefault((node, next), -1);

    /// <returns>The piece that ends at the node, or <see cref="Unknown"/> if none does.</returns>
    public int PieceAt(int node) => _pieces[node];

    private static (string Piece, double Score)? ReadPair(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.String)
            return null;
        var piece = reader.GetString()!;
        if (!reader.Read() || reader.TokenType is not (JsonTokenType.Number or JsonTokenType.Null))
            return null;
        var score = reader.TokenType == JsonTokenType.Null ? 0 : reader.GetDouble();
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? (piece, score) : null;
    }

    private void Add(string piece, int id)
    {
        int node = Root;
        foreach (char next in piece)
        {
            if (!_edges.TryGetValue((node, next), out int child))
            {
                child = _pieces.Count;
                _pieces.Add(Unknown);
                _edges.Add((node, next), child);
            }

            node = child;
        }

        _pieces[node] = id;
    }
}
