namespace Lucene.Net.Analysis;

/// <summary>One chain per thread and field, for analyzers whose chain depends on the field.</summary>
internal sealed class PerFieldReuse : ReuseStrategy
{
    public override TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName) =>
        GetStoredValue(analyzer) is Dictionary<string, TokenStreamComponents> chains
            ? chains.GetValueOrDefault(fieldName)
            : null;

    public override void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components)
    {
        if (GetStoredValue(analyzer) is not Dictionary<string, TokenStreamComponents> chains)
        {
            chains = new Dictionary<string, TokenStreamComponents>(StringComparer.Ordinal);
            SetStoredValue(analyzer, chains);
        }

        chains[fieldName] = components;
    }
}
