using Lucene.Net.Analysis;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index;

/// <summary>The part of the configuration that a writer still shows once it is open.</summary>
public class LiveIndexWriterConfig
{
    private protected LiveIndexWriterConfig(Analyzer analyzer)
    {
        Analyzer = analyzer;
        OpenMode = OpenMode.CREATE_OR_APPEND;
        RAMBufferSizeMB = 16;
    }

    public virtual Analyzer Analyzer { get; }

    public virtual OpenMode OpenMode { get; private protected set; }

    /// <summary>
    /// How much the real package holds in memory before it starts another segment. Here there is always one segment,
    /// so the value changes nothing.
    /// </summary>
    public virtual double RAMBufferSizeMB { get; set; }

    public virtual Similarity Similarity { get; private protected set; }
}
