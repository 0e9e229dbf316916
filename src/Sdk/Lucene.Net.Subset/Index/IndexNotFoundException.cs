namespace Lucene.Net.Index;

/// <summary>Nothing has been committed to the directory yet.</summary>
public sealed class IndexNotFoundException : FileNotFoundException
{
    public IndexNotFoundException(string message)
        : base(message)
    {
    }
}
