namespace Lucene.Net.Subset.Tests.Analysis;

/// <summary>One token as the golden data writes it.</summary>
public sealed record Token(string Term, int StartOffset, int EndOffset, int PositionIncrement)
{
    public override string ToString() => $"[{Term},{StartOffset},{EndOffset},{PositionIncrement}]";
}
