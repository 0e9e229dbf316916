namespace Lucene.Net.Store;

/// <summary>A directory takes one writer at a time, and another one is still open.</summary>
public class LockObtainFailedException : IOException
{
    public LockObtainFailedException(string message)
        : base(message)
    {
    }
}
