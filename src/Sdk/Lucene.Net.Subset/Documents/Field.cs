using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace Lucene.Net.Documents;

/// <summary>
/// A name, a value and what the index does with it. Values never change once the field is made, so that a
/// stored field can be handed out by every search without copying.
/// </summary>
public class Field : IIndexableField
{
    private readonly object _value;

    private protected Field(string name, object value, FieldTraits traits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        _value = value;
        Traits = traits;
    }

    public virtual string Name { get; }

    internal FieldTraits Traits { get; }

    public virtual string GetStringValue() => _value switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public virtual int? GetInt32Value() => _value is int number ? number : null;

    public virtual TokenStream GetTokenStream(Analyzer analyzer)
    {
        if (!Traits.HasFlag(FieldTraits.Tokenized))
            return null;
        ArgumentNullException.ThrowIfNull(analyzer);
        return _value as TokenStream ?? analyzer.GetTokenStream(Name, (string)_value);
    }

    public override string ToString() => $"{Traits}<{Name}:{GetStringValue()}>";

    /// <summary>Whether the value itself is kept, to be read back with a hit.</summary>
    public enum Store
    {
        YES,
        NO,
    }
}
