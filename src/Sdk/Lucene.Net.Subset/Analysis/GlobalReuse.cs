namespace Lucene.Net.Analysis;

/// <summary>One chain per thread for all fields.</summary>
internal sealed class GlobalReuse : ReuseStrategy
{
    public override TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName) =>
        (TokenStreamComponents)GetStoredValue(analyzer);

    public override void SetReusableComponents(
        Analyzer analyzer, string fieldName, TokenStreamComponents components) =>
        SetStoredValue(analyzer, components);
}
