namespace Lucene.Net.Search;

/// <summary>A query for all terms of a field that have something in common.</summary>
public abstract class MultiTermQuery : Query
{
    private protected MultiTermQuery(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        Field = field;
    }

    public string Field { get; }
}
