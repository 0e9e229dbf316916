using Lucene.Net.Store;

namespace Lucene.Net.Index;

/// <summary>Opens what was last committed to a directory.</summary>
public abstract class DirectoryReader : IndexReader
{
    private protected DirectoryReader()
    {
    }

    /// <exception cref="IndexNotFoundException">Nothing has been committed yet.</exception>
    public static DirectoryReader Open(Store.Directory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new FrozenIndexReader(((RAMDirectory)directory).Committed
            ?? throw new IndexNotFoundException("The directory holds no index: commit or dispose a writer first."));
    }

    /// <summary>Whether a writer has committed to the directory.</summary>
    public static bool IndexExists(Store.Directory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return ((RAMDirectory)directory).Committed is not null;
    }
}
