using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>A place in a term's list of documents, which only moves forward.</summary>
internal struct Postings(FieldIndex field, int term)
{
    private readonly int[] _docs = field.Docs;
    private readonly int _end = field.Starts[term + 1];

    /// <summary>The index of the current posting in the field's arrays.</summary>
    internal int Index { get; private set; } = field.Starts[term];

    /// <summary>The current document, or <see cref="int.MaxValue"/> after the last.</summary>
    internal readonly int Doc => Index < _end ? _docs[Index] : int.MaxValue;

    internal void Next() => Index++;

    /// <summary>Moves to the first document from <paramref name="doc"/> on, in steps that double until they reach too far.</summary>
    internal void SkipTo(int doc)
    {
        if (Doc >= doc)
            return;
        int low = Index, step = 1;
        while (low + step < _end && _docs[low + step] < doc)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, _end);
        var found = _docs.AsSpan(low, high - low).BinarySearch(doc);
        Index = low + (found < 0 ? ~found : found);
    }
}
