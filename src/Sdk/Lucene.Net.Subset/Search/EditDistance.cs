using System.Text;

namespace Lucene.Net.Search;

/// <summary>
/// The distance of words from one word in insertions, deletions, replacements and, if wanted, swaps of neighbours
/// (optimal string alignment), in code points. Beyond the limit it only says that it is beyond.
/// </summary>
internal sealed class EditDistance
{
    private readonly string _word;
    private readonly int[] _letters;
    private readonly int _limit;
    private readonly bool _transpositions;
    private int[] _other = new int[64];
    private int[] _current;
    private int[] _previous;
    private int[] _beforePrevious;

    internal EditDistance(string word, int limit, bool transpositions)
    {
        _word = word;
        _limit = limit;
        _transpositions = transpositions;
        _letters = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        _current = new int[_letters.Length + 1];
        _previous = new int[_letters.Length + 1];
        _beforePrevious = new int[_letters.Length + 1];
    }

    /// <summary>In code points, as all lengths here.</summary>
    internal int WordLength => _letters.Length;

    internal ReadOnlySpan<char> Prefix(int length)
    {
        var chars = 0;
        foreach (var letter in _letters.AsSpan(0, length))
            chars += new Rune(letter).Utf16SequenceLength;
        return _word.AsSpan(0, chars);
    }

    internal int To(string other, out int length)
    {
        length = 0;
        // A code point takes one or two chars.
        if (other.Length < WordLength - _limit || other.Length > 2 * (WordLength + _limit))
            return _limit + 1;
        foreach (var rune in other.EnumerateRunes())
        {
            if (length == _other.Length)
                Array.Resize(ref _other, 2 * length);
            _other[length++] = rune.Value;
        }
        return Math.Abs(length - WordLength) > _limit ? _limit + 1 : Align(_other.AsSpan(0, length));
    }

    private int Align(ReadOnlySpan<int> other)
    {
        for (var j = 0; j <= WordLength; j++)
            _previous[j] = j;
        var lowestBefore = 0;
        for (var i = 1; i <= other.Length; i++)
        {
            var lowest = FillRow(i, other);
            // A swap reaches back two rows, so both have to be beyond the limit.
            if (lowest > _limit && lowestBefore >= _limit)
                return _limit + 1;
            lowestBefore = lowest;
            (_beforePrevious, _previous, _current) = (_previous, _current, _beforePrevious);
        }
        return Math.Min(_previous[WordLength], _limit + 1);
    }

    // Only cells within the limit of the diagonal can be within the limit.
    private int FillRow(int i, ReadOnlySpan<int> other)
    {
        int from = Math.Max(1, i - _limit), to = Math.Min(WordLength, i + _limit);
        _current[from - 1] = from == 1 ? i : _limit + 1;
        var lowest = _current[from - 1];
        for (var j = from; j <= to; j++)
        {
            var same = _letters[j - 1] == other[i - 1];
            var edits = _previous[j - 1] + (same ? 0 : 1);
            edits = Math.Min(edits, _current[j - 1] + 1);
            if (j < i + _limit)
                edits = Math.Min(edits, _previous[j] + 1);
            if (_transpositions && i > 1 && j > 1 && _letters[j - 1] == other[i - 2] && _letters[j - 2] == other[i - 1])
                edits = Math.Min(edits, _beforePrevious[j - 2] + 1);
            _current[j] = edits;
            lowest = Math.Min(lowest, edits);
        }
        return lowest;
    }
}
