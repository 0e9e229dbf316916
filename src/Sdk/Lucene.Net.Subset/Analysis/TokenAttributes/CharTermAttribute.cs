using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

internal sealed class CharTermAttribute : AttributeImpl, ICharTermAttribute
{
    // Room for nearly every word, so that a buffer rarely has to grow.
    private char[] _buffer = new char[32];
    private int _length;

    public char[] Buffer => _buffer;

    public int Length
    {
        get => _length;
        set
        {
            if ((uint)value > (uint)_buffer.Length)
                throw new ArgumentOutOfRangeException(
                    nameof(value), $"length {value} exceeds the size of the term buffer ({_buffer.Length})");
            _length = value;
        }
    }

    public char this[int index]
    {
        get => _buffer[Checked(index)];
        set => _buffer[Checked(index)] = value;
    }

    public void CopyBuffer(char[] buffer, int offset, int length)
    {
        if (length > _buffer.Length)
            _buffer = new char[RoomFor(length)];
        buffer.AsSpan(offset, length).CopyTo(_buffer);
        _length = length;
    }

    public char[] ResizeBuffer(int newSize)
    {
        if (newSize > _buffer.Length)
            Array.Resize(ref _buffer, RoomFor(newSize));
        return _buffer;
    }

    public ICharTermAttribute SetLength(int length)
    {
        Length = length;
        return this;
    }

    public ICharTermAttribute SetEmpty()
    {
        _length = 0;
        return this;
    }

    public ICharTermAttribute Append(string value)
    {
        value ??= "null";
        value.CopyTo(0, ResizeBuffer(_length + value.Length), _length, value.Length);
        _length += value.Length;
        return this;
    }

    public ICharTermAttribute Append(char value)
    {
        ResizeBuffer(_length + 1)[_length] = value;
        _length++;
        return this;
    }

    public override void Clear() => _length = 0;

    public override string ToString() => new(_buffer, 0, _length);

    private static int RoomFor(int length) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)length);

    private int Checked(int index) =>
        (uint)index < (uint)_length ? index : throw new ArgumentOutOfRangeException(nameof(index));
}
