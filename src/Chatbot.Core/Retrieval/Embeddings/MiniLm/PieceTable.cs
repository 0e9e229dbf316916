using System.Numerics;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// Finds pieces by their letters, in a third of the memory that a dictionary of strings takes: all stay together as they
/// were read, one in each line, and a hash table holds which piece is where.
/// </summary>
internal sealed class PieceTable
{
    private const int Empty = -1;

    private readonly string _lines;

    /// <summary>Where each line begins, and where one behind the last would.</summary>
    private readonly int[] _starts;

    /// <summary>Lines by the hash of what they hold, at most half full.</summary>
    private readonly int[] _slots;

    /// <param name="lines">Each ends with a line feed. Of two that are the same, the first counts.</param>
    public PieceTable(string lines)
    {
        _lines = lines;
        _starts = new int[lines.AsSpan().Count('\n') + 1];
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)_starts.Length * 2)];
        Array.Fill(_slots, Empty);
        for (int id = 0; id < Count; id++)
        {
            _starts[id + 1] = lines.IndexOf('\n', _starts[id]) + 1;
            int slot = SlotOf(Piece(id));
            LongestPiece = Math.Max(LongestPiece, Piece(id).Length);
            if (_slots[slot] == Empty)
                _slots[slot] = id;
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>In UTF-16 units.</summary>
    public int LongestPiece { get; }

    public bool TryFind(ReadOnlySpan<char> piece, out int id) => (id = _slots[SlotOf(piece)]) != Empty;

    private ReadOnlySpan<char> Piece(int id) => _lines.AsSpan(_starts[id].._starts[id + 1]).TrimEnd("\r\n");

    /// <summary>Where the piece is, or where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> piece)
    {
        int slot = string.GetHashCode(piece, StringComparison.Ordinal);
        while (_slots[slot &= _slots.Length - 1] is var id && id != Empty && !Piece(id).SequenceEqual(piece))
            slot++;
        return slot;
    }
}
