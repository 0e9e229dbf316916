namespace Lucene.Net.Util;

/// <summary>Marks the interfaces that may be asked of an <see cref="AttributeSource"/>.</summary>
public interface IAttribute
{
}
