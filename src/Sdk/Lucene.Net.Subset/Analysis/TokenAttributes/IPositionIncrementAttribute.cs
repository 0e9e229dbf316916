using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>
/// How many positions the current token lies after the one before: 1 for a neighbour, 0 for another token in the
/// same place, more where tokens were removed. Phrase queries count in these.
/// </summary>
public interface IPositionIncrementAttribute : IAttribute
{
    int PositionIncrement { get; set; }
}
