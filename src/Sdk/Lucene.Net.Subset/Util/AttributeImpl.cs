namespace Lucene.Net.Util;

/// <summary>One attribute's storage, shared by every stage of a token stream.</summary>
internal abstract class AttributeImpl
{
    /// <summary>Back to the value that a token has when no stage says otherwise.</summary>
    public abstract void Clear();
}
