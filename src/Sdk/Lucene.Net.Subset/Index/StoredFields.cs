using System.Runtime.InteropServices;

namespace Lucene.Net.Index;

/// <summary>The stored values of all documents in one array, document after document.</summary>
internal sealed class StoredFields(IIndexableField[] values, int[] ends)
{
    internal ReadOnlySpan<IIndexableField> Of(int doc)
    {
        var start = doc == 0 ? 0 : ends[doc - 1];
        return values.AsSpan(start, ends[doc] - start);
    }

    /// <summary>Collects the values while documents are added.</summary>
    internal sealed class Builder
    {
        private readonly List<IIndexableField> _values = [];
        private readonly List<int> _ends = [];

        internal int Documents => _ends.Count;

        internal void Append(ReadOnlySpan<IIndexableField> document)
        {
            _values.AddRange(document);
            _ends.Add(_values.Count);
        }

        internal StoredFields Freeze() =>
            new(CollectionsMarshal.AsSpan(_values).ToArray(), CollectionsMarshal.AsSpan(_ends).ToArray());
    }
}
