using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

internal sealed class OffsetAttribute : AttributeImpl, IOffsetAttribute
{
    public int StartOffset { get; private set; }

    public int EndOffset { get; private set; }

    public void SetOffset(int startOffset, int endOffset)
    {
        if (startOffset < 0)
            throw new ArgumentOutOfRangeException(nameof(startOffset), "startOffset must be non-negative");
        if (endOffset < startOffset)
            throw new ArgumentOutOfRangeException(nameof(endOffset), "endOffset must be >= startOffset");
        StartOffset = startOffset;
        EndOffset = endOffset;
    }

    public override void Clear() => StartOffset = EndOffset = 0;
}
