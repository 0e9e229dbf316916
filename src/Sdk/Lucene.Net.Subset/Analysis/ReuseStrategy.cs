namespace Lucene.Net.Analysis;

/// <summary>
/// Decides how far a chain is shared. Chains are never shared between threads: what is stored for an analyzer is
/// stored per thread, so an analyzer serves any number of threads without a lock.
/// </summary>
public abstract class ReuseStrategy
{
    /// <summary>The chain to use again, or null when one has to be created.</summary>
    public abstract TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName);

    public abstract void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components);

    protected static object GetStoredValue(Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        return analyzer.StoredValue.Value;
    }

    protected static void SetStoredValue(Analyzer analyzer, object storedValue)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        analyzer.StoredValue.Value = storedValue;
    }
}
