namespace Lucene.Net.Analysis;

internal sealed class AnonymousAnalyzer : Analyzer
{
    private readonly Func<string, TextReader, TokenStreamComponents> _createComponents;

    public AnonymousAnalyzer(
        Func<string, TextReader, TokenStreamComponents> createComponents, ReuseStrategy reuseStrategy)
        : base(reuseStrategy)
    {
        ArgumentNullException.ThrowIfNull(createComponents);
        _createComponents = createComponents;
    }

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        _createComponents(fieldName, reader);
}
