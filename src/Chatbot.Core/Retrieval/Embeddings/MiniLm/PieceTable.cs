namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// Finds pieces by their letters, in a third of the memory that a dictionary of strings takes: the letters of all stand
/// one behind the other, and a hash table holds which piece is where.
/// </summary>
internal sealed class PieceTable
{
    private const int Empty = -1;

    private readonly string _letters;
    private readonly int[] _starts;
    private readonly int[] _slots;

    /// <param name="pieces">Their places in the list are their identifiers; none twice.</param>
    public PieceTable(IReadOnlyList<string> pieces)
    {
        _letters = string.Concat(pieces);
        _starts = new int[pieces.Count + 1];
        // A power of two, and at most half full.
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)pieces.Count * 2)];
        Array.Fill(_slots, Empty);
        for (int id = 0; id < pieces.Count; id++)
        {
            _starts[id + 1] = _starts[id] + pieces[id].Length;
            if (Find(pieces[id], out int slot) != Empty)
                throw new ArgumentException(pieces[id], nameof(pieces));
            _slots[slot] = id;
        }
    }

    public bool TryFind(ReadOnlySpan<char> piece, out int id) => (id = Find(piece, out _)) != Empty;

    private int Find(ReadOnlySpan<char> piece, out int slot)
    {
        for (slot = string.GetHashCode(piece, StringComparison.Ordinal) & (_slots.Length - 1); _slots[slot] is var id and not Empty; slot = (slot + 1) & (_slots.Length - 1))
            if (_letters.AsSpan(_starts[id].._starts[id + 1]).SequenceEqual(piece))
                return id;
        return Empty;
    }
}
