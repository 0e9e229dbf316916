namespace Lucene.Net.Search;

/// <summary>Whether a part of a <see cref="BooleanQuery"/> has to match, may match or must not match.</summary>
public enum Occur
{
    MUST,
    SHOULD,
    MUST_NOT,
}
