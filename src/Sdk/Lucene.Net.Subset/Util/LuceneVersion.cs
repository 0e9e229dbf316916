namespace Lucene.Net.Util;

/// <summary>Asks a component to behave as in a given release. The subset knows the current one alone.</summary>
public enum LuceneVersion
{
    LUCENE_48 = 15,
}
