using Lucene.Net.Analysis;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace Lucene.Net.Index;

/// <summary>
/// Adds documents to a directory; they become visible to readers opened after <see cref="Commit"/>. One writer
/// at a time per directory, for any number of threads.
/// </summary>
/// <remarks>
/// The real package ranks by TF-IDF unless told otherwise. This subset knows BM25 only, and refuses to work for
/// a configuration that would rank differently there.
/// </remarks>
public class IndexWriter : IDisposable
{
    private readonly Lock _gate = new();
    private readonly RAMDirectory _directory;
    private readonly IndexWriterConfig _config;
    private readonly bool _discountOverlaps;
    private readonly IndexBuilder _builder;
    private bool _changed;
    private bool _broken;
    private bool _disposed;

    /// <exception cref="LockObtainFailedException">Another writer is open on the directory.</exception>
    /// <exception cref="IndexNotFoundException">The mode is APPEND and there is nothing to append to.</exception>
    public IndexWriter(Store.Directory d, IndexWriterConfig conf)
    {
        ArgumentNullException.ThrowIfNull(d);
        ArgumentNullException.ThrowIfNull(conf);
        conf.Claim();
        _discountOverlaps = Bm25Check.Require(conf.Similarity, "IndexWriterConfig").DiscountOverlaps;
        _config = conf;
        _directory = (RAMDirectory)d;
        if (!_directory.TryLock())
            throw new LockObtainFailedException("Another IndexWriter is open on this directory.");
        try
        {
            _builder = Start(_directory.Committed, conf.OpenMode);
            _changed = _builder.MaxDoc == 0;
        }
        catch
        {
            _directory.Unlock();
            throw;
        }
    }

    public virtual int MaxDoc => Locked(() => _builder.MaxDoc);

    public virtual int NumDocs => MaxDoc;

    public virtual void AddDocument(IEnumerable<IIndexableField> doc) => AddDocument(doc, _config.Analyzer);

    public virtual void AddDocument(IEnumerable<IIndexableField> doc, Analyzer analyzer) => AddDocuments([doc], analyzer);

    /// <summary>Adds the documents as neighbours, whatever other threads add meanwhile.</summary>
    public virtual void AddDocuments(IEnumerable<IEnumerable<IIndexableField>> docs) => AddDocuments(docs, _config.Analyzer);

    public virtual void AddDocuments(IEnumerable<IEnumerable<IIndexableField>> docs, Analyzer analyzer) => Locked(() =>
    {
        ArgumentNullException.ThrowIfNull(docs);
        _changed = true;
        // A document that fails half-way leaves tokens behind, so nothing may be committed after it.
        _broken = true;
        foreach (var document in docs)
            _builder.Add(document, analyzer, _discountOverlaps);
        _broken = false;
        return 0;
    });

    /// <summary>Makes everything added so far visible to readers opened from now on.</summary>
    public void Commit() => Locked(() =>
    {
        Publish();
        return 0;
    });

    /// <summary>Nothing to do: a committed index is always in one piece.</summary>
    public virtual void ForceMerge(int maxNumSegments) => ArgumentOutOfRangeException.ThrowIfLessThan(maxNumSegments, 1);

    /// <summary>Commits and lets the next writer in.</summary>
    public void Dispose()
    {
        Dispose(true, true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing, bool waitForMerges)
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
            try
            {
                if (!_broken)
                    Publish();
            }
            finally
            {
                _directory.Unlock();
            }
        }
    }

    private static IndexBuilder Start(FrozenIndex committed, OpenMode mode)
    {
        if (mode == OpenMode.APPEND && committed is null)
            throw new IndexNotFoundException("The directory holds no index to append to.");
        return mode == OpenMode.CREATE || committed is null ? new IndexBuilder() : new IndexBuilder(committed);
    }

    private void Publish()
    {
        if (!_changed)
            return;
        _directory.Committed = _builder.Freeze();
        _changed = false;
    }

    private T Locked<T>(Func<T> action)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_broken)
                throw new InvalidOperationException("This writer failed to add a document; start again with a new one.");
            return action();
        }
    }
}
