namespace Lucene.Net.Index;

/// <summary>What a writer does with an index that is already in the directory.</summary>
public enum OpenMode
{
    CREATE,
    APPEND,
    CREATE_OR_APPEND,
}
