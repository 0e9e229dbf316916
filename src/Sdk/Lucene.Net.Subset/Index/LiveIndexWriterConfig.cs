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
    }

    public virtual Analyzer Analyzer { get; }

    public virtual OpenMode OpenMode { get; private protected set; }

    public virtual Similarity Similarity { get; private protected set; }
}
