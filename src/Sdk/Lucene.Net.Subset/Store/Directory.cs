namespace Lucene.Net.Store;

/// <summary>Where an index lives. The only kind here is <see cref="RAMDirectory"/>.</summary>
public abstract class Directory : IDisposable
{
    private protected Directory()
    {
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
