using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>An index as one similarity sees it. A field's factors are worked out when it is first searched.</summary>
internal sealed class IndexScoring(FrozenIndex index, BM25Similarity similarity)
{
    private readonly ConcurrentDictionary<string, FieldScoring> _fields = new(StringComparer.Ordinal);

    internal int MaxDoc => index.MaxDoc;

    /// <summary>Null when no document has such a field.</summary>
    internal FieldScoring Field(string name)
    {
        if (name is null)
            return null;
        return _fields.TryGetValue(name, out var known) ? known : Add(name);
    }

    private FieldScoring Add(string name) =>
        index.Field(name) is { } field
            ? _fields.GetOrAdd(name, _ => new FieldScoring(field, similarity, index.MaxDoc))
            : null;
}
