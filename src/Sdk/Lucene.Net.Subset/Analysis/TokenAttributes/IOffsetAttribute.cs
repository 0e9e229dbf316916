using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>Where the current token stands in the text, in UTF-16 code units.</summary>
public interface IOffsetAttribute : IAttribute
{
    int StartOffset { get; }

    /// <summary>The first position after the token. Not always start plus length: filters change terms.</summary>
    int EndOffset { get; }

    void SetOffset(int startOffset, int endOffset);
}
