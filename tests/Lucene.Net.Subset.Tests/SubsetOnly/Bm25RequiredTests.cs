using Lucene.Net.Analysis.Standard;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Subset.Tests.Search;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.SubsetOnly;

/// <summary>The packages would rank by TF-IDF where the subset refuses, so these tests are for the subset alone.</summary>
public class Bm25RequiredTests
{
    [Fact]
    public void A_writer_without_BM25_is_refused()
    {
        using var directory = new RAMDirectory();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new StandardAnalyzer(LuceneVersion.LUCENE_48));

        var refusal = Assert.Throws<InvalidOperationException>(() => new IndexWriter(directory, config));

        Assert.Equal(
            "Set IndexWriterConfig.Similarity to a BM25Similarity, on the IndexWriterConfig and on the IndexSearcher alike: "
            + "the default of the real package is TF-IDF.",
            refusal.Message);
    }

    [Fact]
    public void A_search_without_BM25_is_refused()
    {
        using TestIndex index = TestIndex.Of("one");
        var searcher = new IndexSearcher(index.Searcher.IndexReader);

        var refusal = Assert.Throws<InvalidOperationException>(() => searcher.Search(TestIndex.Word("one"), 1));

        Assert.StartsWith("Set IndexSearcher.Similarity to a BM25Similarity", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_writer_does_not_lock_the_directory()
    {
        using var directory = new RAMDirectory();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new StandardAnalyzer(LuceneVersion.LUCENE_48));
        Assert.Throws<InvalidOperationException>(() => new IndexWriter(directory, config));

        using var writer = new IndexWriter(directory, TestIndex.Config());

        Assert.Equal(0, writer.MaxDoc);
    }
}
