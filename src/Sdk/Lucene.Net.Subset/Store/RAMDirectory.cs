using Lucene.Net.Index;

namespace Lucene.Net.Store;

/// <summary>
/// Holds the last committed index, which is immutable: a reader that was opened earlier keeps the one it has.
/// </summary>
public class RAMDirectory : Directory
{
    private volatile FrozenIndex _committed;
    private volatile bool _disposed;
    private int _writers;

    /// <summary>Null until a writer has committed.</summary>
    internal FrozenIndex Committed
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _committed;
        }
        set
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _committed = value;
        }
    }

    internal bool TryLock() => Interlocked.CompareExchange(ref _writers, 1, 0) == 0;

    internal void Unlock() => Volatile.Write(ref _writers, 0);

    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        _committed = null;
    }
}
