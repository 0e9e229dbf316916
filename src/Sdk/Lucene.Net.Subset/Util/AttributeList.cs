using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Util;

/// <summary>
/// The attributes of one chain. There are three or four, so an array is searched faster than a dictionary, and
/// clearing, which happens per token, is a walk over an array.
/// </summary>
internal sealed class AttributeList
{
    private AttributeImpl[] _items = [];

    public bool TryFind<T>(out T attribute)
    {
        foreach (AttributeImpl item in _items)
            if (item is T found)
            {
                attribute = found;
                return true;
            }

        attribute = default;
        return false;
    }

    public T Create<T>()
        where T : IAttribute
    {
        if (New(typeof(T)) is not T attribute)
            throw new ArgumentException($"No implementation of the attribute {typeof(T)} is known.");
        _items = [.. _items, (AttributeImpl)(object)attribute];
        return attribute;
    }

    public void Clear()
    {
        foreach (AttributeImpl item in _items)
            item.Clear();
    }

    private static object New(Type type)
    {
        if (type == typeof(ICharTermAttribute))
            return new CharTermAttribute();
        if (type == typeof(IOffsetAttribute))
            return new OffsetAttribute();
        return type == typeof(IPositionIncrementAttribute) ? new PositionIncrementAttribute() : null;
    }
}
