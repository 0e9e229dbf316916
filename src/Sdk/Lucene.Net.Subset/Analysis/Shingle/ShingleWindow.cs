namespace Lucene.Net.Analysis.Shingle;

/// <summary>The next few positions of a token stream, in slots that are used round and round.</summary>
internal sealed class ShingleWindow
{
    private readonly ShingleSlot[] _slots;
    private int _head;

    public ShingleWindow(int size)
    {
        _slots = new ShingleSlot[size];
        for (int i = 0; i < size; i++)
            _slots[i] = new ShingleSlot();
    }

    public int Count { get; private set; }

    public bool IsFull => Count == _slots.Length;

    public ShingleSlot this[int index] => _slots[(_head + index) % _slots.Length];

    public ShingleSlot Add() => this[Count++];

    public void RemoveFirst()
    {
        _head = (_head + 1) % _slots.Length;
        Count--;
    }

    public void Clear() => _head = Count = 0;

    /// <summary>Whether the first <paramref name="size"/> slots hold nothing but fillers.</summary>
    public bool IsAllFiller(int size)
    {
        for (int i = 0; i < size; i++)
            if (!this[i].IsFiller)
                return false;
        return true;
    }
}
