using Lucene.Net.Analysis;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>How a writer analyses and where it starts. <see cref="Similarity"/> has to be set: see <see cref="IndexWriter"/>.</summary>
public sealed class IndexWriterConfig : LiveIndexWriterConfig
{
    private bool _claimed;

    public IndexWriterConfig(LuceneVersion matchVersion, Analyzer analyzer)
        : base(analyzer) => _ = matchVersion;

    public new OpenMode OpenMode
    {
        get => base.OpenMode;
        set => base.OpenMode = value;
    }

    public new Similarity Similarity
    {
        get => base.Similarity;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            base.Similarity = value;
        }
    }

    /// <summary>A configuration serves one writer, as in the real package.</summary>
    internal void Claim()
    {
        if (_claimed)
            throw new InvalidOperationException("Do not share an IndexWriterConfig between writers.");
        _claimed = true;
    }
}
