namespace Lucene.Net.Util;

/// <summary>
/// Holds at most one instance of each attribute. A filter is built over its input's source, so a whole chain
/// works on the same instances; stages look them up once, when they are built, and never per token.
/// </summary>
public class AttributeSource
{
    private readonly AttributeList _attributes;

    public AttributeSource() => _attributes = new AttributeList();

    /// <summary>Shares the attributes of <paramref name="input"/>, also those that either adds later.</summary>
    public AttributeSource(AttributeSource input)
    {
        ArgumentNullException.ThrowIfNull(input);
        _attributes = input._attributes;
    }

    /// <summary>The instance of <typeparamref name="T"/>, made on first request.</summary>
    public T AddAttribute<T>()
        where T : IAttribute =>
        _attributes.TryFind(out T attribute) ? attribute : _attributes.Create<T>();

    public bool HasAttribute<T>()
        where T : IAttribute =>
        _attributes.TryFind(out T _);

    /// <summary>Throws when no stage has the attribute, unlike <see cref="AddAttribute{T}"/>.</summary>
    public virtual T GetAttribute<T>()
        where T : IAttribute =>
        _attributes.TryFind(out T attribute)
            ? attribute
            : throw new ArgumentException($"This attribute source does not have the attribute {typeof(T).Name}.");

    /// <summary>A stage that makes tokens calls this before it fills in each of them.</summary>
    public void ClearAttributes() => _attributes.Clear();
}
