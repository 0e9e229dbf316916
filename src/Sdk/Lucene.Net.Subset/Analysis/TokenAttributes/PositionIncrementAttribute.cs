using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

internal sealed class PositionIncrementAttribute : AttributeImpl, IPositionIncrementAttribute
{
    private int _increment = 1;

    public int PositionIncrement
    {
        get => _increment;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _increment = value;
        }
    }

    public override void Clear() => _increment = 1;
}
