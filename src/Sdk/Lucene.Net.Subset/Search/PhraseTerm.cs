using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>One word of a phrase, with its place in the phrase and in the document that is being looked at.</summary>
internal sealed class PhraseTerm(FieldIndex field, int number, int offset)
{
    /// <summary>The place in the index.</summary>
    internal Postings Postings = new(field, number);

    private int[] _positions = [];
    private int _start;
    private int _end;
    private int _at;

    internal int Number => number;

    /// <summary>Where a phrase would start for the word to be in its place: the document's position less the phrase's.</summary>
    internal int PhraseStart => _positions[_at] - offset;

    internal int Position => _positions[_at];

    internal void LoadPositions(FieldIndex source)
    {
        _positions = source.Positions;
        _start = _at = source.PositionStarts[Postings.Index];
        _end = source.PositionStarts[Postings.Index + 1];
    }

    /// <summary>Moves to the next position; false if there is none, and the place stays.</summary>
    internal bool MoveNext()
    {
        if (_at + 1 == _end)
            return false;
        _at++;
        return true;
    }

    internal bool HasPhraseStart(int start) =>
        _positions.AsSpan(_start, _end - _start).BinarySearch(start + offset) >= 0;
}
