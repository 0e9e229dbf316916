namespace Lucene.Net.Analysis;

/// <summary>
/// Says how the text of a field becomes tokens. Safe for any number of threads; each keeps its own chain and gets
/// the same one every time, so a stream must be disposed before the thread asks for the next.
/// </summary>
public abstract class Analyzer : IDisposable
{
    public static readonly ReuseStrategy GLOBAL_REUSE_STRATEGY = new GlobalReuse();

    /// <summary>For a <see cref="CreateComponents"/> that looks at the field's name.</summary>
    public static readonly ReuseStrategy PER_FIELD_REUSE_STRATEGY = new PerFieldReuse();

    protected Analyzer()
        : this(GLOBAL_REUSE_STRATEGY)
    {
    }

    protected Analyzer(ReuseStrategy reuseStrategy) => Strategy = reuseStrategy;

    public ReuseStrategy Strategy { get; }

    internal ThreadLocal<object> StoredValue { get; } = new();

    /// <summary>An analyzer without a class of its own.</summary>
    public static Analyzer NewAnonymous(Func<string, TextReader, TokenStreamComponents> createComponents) =>
        NewAnonymous(createComponents, GLOBAL_REUSE_STRATEGY);

    public static Analyzer NewAnonymous(
        Func<string, TextReader, TokenStreamComponents> createComponents, ReuseStrategy reuseStrategy) =>
        new AnonymousAnalyzer(createComponents, reuseStrategy);

    /// <summary>The tokens of <paramref name="text"/>; see <see cref="TokenStream"/> for how to take them.</summary>
    public TokenStream GetTokenStream(string fieldName, string text)
    {
        TokenStreamComponents components = Strategy.GetReusableComponents(this, fieldName);
        ReusableStringReader reader = components?.StringReader ?? new ReusableStringReader();
        reader.SetValue(text);
        components = WithReader(components, fieldName, reader);
        components.StringReader = reader;
        return components.TokenStream;
    }

    public TokenStream GetTokenStream(string fieldName, TextReader reader) =>
        WithReader(Strategy.GetReusableComponents(this, fieldName), fieldName, reader).TokenStream;

    /// <summary>Positions between two values of one field, so that no phrase matches across them.</summary>
    public virtual int GetPositionIncrementGap(string fieldName) => 0;

    /// <summary>Like <see cref="GetPositionIncrementGap"/>, for the offsets.</summary>
    public virtual int GetOffsetGap(string fieldName) => 1;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a chain. Runs once per thread, or per thread and field: see <see cref="Strategy"/>.</summary>
    protected internal abstract TokenStreamComponents CreateComponents(string fieldName, TextReader reader);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            StoredValue.Dispose();
    }

    private TokenStreamComponents WithReader(TokenStreamComponents components, string fieldName, TextReader reader)
    {
        if (components is not null)
        {
            components.SetReader(reader);
            return components;
        }

        components = CreateComponents(fieldName, reader);
        Strategy.SetReusableComponents(this, fieldName, components);
        return components;
    }
}
