using Lucene.Net.Documents;

namespace Lucene.Net.Index;

/// <summary>A view of one committed state of an index. It may be used by many threads at once.</summary>
public abstract class IndexReader : IDisposable
{
    private volatile bool _disposed;

    private protected IndexReader()
    {
    }

    /// <summary>One more than the highest document number.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>How many documents there are; as nothing is ever deleted here, the same as <see cref="MaxDoc"/>.</summary>
    public abstract int NumDocs { get; }

    /// <summary>How many documents contain the term.</summary>
    public abstract int DocFreq(Term term);

    /// <summary>How often the term occurs in all documents together.</summary>
    public abstract long TotalTermFreq(Term term);

    /// <summary>How many terms all documents have in this field together, repetitions included.</summary>
    public abstract long GetSumTotalTermFreq(string field);

    /// <summary>The sum of the document frequencies of the field's terms.</summary>
    public abstract long GetSumDocFreq(string field);

    /// <summary>How many documents have at least one term in this field.</summary>
    public abstract int GetDocCount(string field);

    /// <summary>The stored fields of a document.</summary>
    public Document Document(int docID) => Index.Document(docID);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;

    internal FrozenIndex Index
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return Committed;
        }
    }

    private protected abstract FrozenIndex Committed { get; }
}
