using Lucene.Net.Documents;
using Lucene.Net.Search;

namespace Lucene.Net.Index;

/// <summary>
/// A committed index. Nothing in it changes after construction, apart from caches that any thread may fill:
/// the factors of a similarity and the scratch memory of searches.
/// </summary>
internal sealed class FrozenIndex(int maxDoc, Dictionary<string, FieldIndex> fields, StoredFields stored)
{
    internal int MaxDoc { get; } = maxDoc;

    internal StoredFields Stored { get; } = stored;

    internal IReadOnlyCollection<FieldIndex> Fields => fields.Values;

    internal ScratchPool Scratch { get; } = new(maxDoc);

    internal ScoringCache Scoring { get; } = new();

    /// <summary>Null when no document has such a field.</summary>
    internal FieldIndex Field(string name) => name is not null && fields.TryGetValue(name, out var field) ? field : null;

    internal Document Document(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(doc);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(doc, MaxDoc);
        return new Document(Stored.Of(doc));
    }
}
