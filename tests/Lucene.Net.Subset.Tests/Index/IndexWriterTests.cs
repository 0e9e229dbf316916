using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Subset.Tests.Search;

namespace Lucene.Net.Subset.Tests.Index;

public class IndexWriterTests
{
    private const string Body = TestIndex.Body;

    [Fact]
    public void A_directory_without_a_commit_cannot_be_read()
    {
        using var directory = new RAMDirectory();

        Assert.False(DirectoryReader.IndexExists(directory));
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(directory));
    }

    [Fact]
    public void An_empty_index_is_an_index_in_which_nothing_is_found()
    {
        using var directory = new RAMDirectory();
        new IndexWriter(directory, TestIndex.Config()).Dispose();
        using DirectoryReader reader = DirectoryReader.Open(directory);

        TopDocs found = Searcher(reader).Search(TestIndex.Word("a"), 10);

        Assert.Equal(0, reader.MaxDoc);
        Assert.Equal(0, found.TotalHits);
        Assert.Empty(found.ScoreDocs);
        Assert.True(float.IsNaN(found.MaxScore));
    }

    [Fact]
    public void A_reader_shows_what_was_committed_when_it_was_opened()
    {
        using var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, TestIndex.Config());
        writer.AddDocument(Words("a"));
        writer.Commit();
        using DirectoryReader before = DirectoryReader.Open(directory);
        writer.AddDocument(Words("a b"));
        using DirectoryReader unchanged = DirectoryReader.Open(directory);
        writer.Commit();
        using DirectoryReader after = DirectoryReader.Open(directory);

        Assert.Equal([1, 1, 2], new[] { before.NumDocs, unchanged.NumDocs, after.NumDocs });
        Assert.Equal(1, Searcher(before).Search(TestIndex.Word("a"), 10).TotalHits);
        Assert.Equal(2, Searcher(after).Search(TestIndex.Word("a"), 10).TotalHits);
    }

    [Fact]
    public void Disposing_a_writer_commits()
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, TestIndex.Config()))
            writer.AddDocument(Words("a"));

        using DirectoryReader reader = DirectoryReader.Open(directory);

        Assert.Equal(1, reader.NumDocs);
    }

    [Theory]
    [InlineData(OpenMode.CREATE, 2)]
    [InlineData(OpenMode.APPEND, 5)]
    [InlineData(OpenMode.CREATE_OR_APPEND, 5)]
    public void A_second_writer_goes_on_or_starts_again(OpenMode mode, int expected)
    {
        using var directory = new RAMDirectory();
        Write(directory, OpenMode.CREATE, "a b", "b c c", "a a");
        Write(directory, mode, "a", "c a b");
        string[] texts = ["a b", "b c c", "a a", "a", "c a b"];
        using TestIndex atOnce = TestIndex.Of(texts[^expected..]);

        using DirectoryReader reader = DirectoryReader.Open(directory);

        Assert.Equal(expected, reader.MaxDoc);
        foreach (Query query in new Query[] { TestIndex.Word("a"), TestIndex.Word("c"), TestIndex.Phrase(2, "b", "a") })
            Assert.Equal(Describe(atOnce.Search(query)), Describe(Searcher(reader).Search(query, 1000)));
    }

    [Fact]
    public void There_is_nothing_to_append_to_in_an_empty_directory()
    {
        using var directory = new RAMDirectory();
        IndexWriterConfig config = TestIndex.Config();
        config.OpenMode = OpenMode.APPEND;

        Assert.Throws<IndexNotFoundException>(() => new IndexWriter(directory, config));
    }

    [Fact]
    public void One_writer_at_a_time()
    {
        using var directory = new RAMDirectory();
        using (new IndexWriter(directory, TestIndex.Config()))
            Assert.Throws<LockObtainFailedException>(() => new IndexWriter(directory, TestIndex.Config()));

        new IndexWriter(directory, TestIndex.Config()).Dispose();
    }

    [Fact]
    public void A_configuration_serves_one_writer()
    {
        using var directory = new RAMDirectory();
        IndexWriterConfig config = TestIndex.Config();
        new IndexWriter(directory, config).Dispose();

        Assert.ThrowsAny<InvalidOperationException>(() => new IndexWriter(directory, config));
    }

    [Fact]
    public void A_disposed_writer_takes_no_documents()
    {
        using var directory = new RAMDirectory();
        var writer = new IndexWriter(directory, TestIndex.Config());
        writer.Dispose();
        writer.Dispose();

        Assert.ThrowsAny<ObjectDisposedException>(() => writer.AddDocument(Words("a")));
    }

    [Fact]
    public void A_disposed_reader_cannot_be_searched()
    {
        using var directory = new RAMDirectory();
        Write(directory, OpenMode.CREATE, "a");
        DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = Searcher(reader);
        reader.Dispose();

        Assert.ThrowsAny<ObjectDisposedException>(() => searcher.Doc(0));
    }

    [Fact]
    public void Many_threads_may_add_documents()
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, TestIndex.Config()))
            Parallel.For(0, 500, i => writer.AddDocument(
                new Document { new TextField(Body, $"word w{i % 10}", Field.Store.NO) }));
        using DirectoryReader reader = DirectoryReader.Open(directory);

        Assert.Equal(500, reader.DocFreq(new Term(Body, "word")));
        Assert.Equal(50, reader.DocFreq(new Term(Body, "w3")));
    }

    [Fact]
    public void Several_values_of_a_field_are_one_text()
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, TestIndex.Config()))
            writer.AddDocument(
            [
                new TextField(Body, "one two", Field.Store.YES),
                new TextField(Body, "three", Field.Store.YES),
            ]);
        using DirectoryReader reader = DirectoryReader.Open(directory);

        Assert.Equal(3, reader.GetSumTotalTermFreq(Body));
        Assert.Equal(1, reader.GetDocCount(Body));
        Assert.Equal(1, Searcher(reader).Search(TestIndex.Phrase(0, "two", "three"), 1).TotalHits);
        Assert.Equal(["one two", "three"], reader.Document(0).GetValues(Body));
    }

    [Fact]
    public void Tokens_on_one_position_do_not_make_a_field_longer()
    {
        using TestIndex index = TestIndex.Of("a|x|y|z b", "a b");

        Assert.Equal(index.Score(TestIndex.Word("a"), 0), index.Score(TestIndex.Word("a"), 1));
    }

    private static IndexSearcher Searcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };

    private static Document Words(string text) => new() { new TextField(Body, TermStream.Of(text)) };

    private static void Write(RAMDirectory directory, OpenMode mode, params string[] texts)
    {
        IndexWriterConfig config = TestIndex.Config();
        config.OpenMode = mode;
        using var writer = new IndexWriter(directory, config);
        foreach (string text in texts)
            writer.AddDocument(Words(text));
    }

    private static string Describe(TopDocs found) =>
        $"{found.TotalHits}: {string.Join(' ', found.ScoreDocs.Select(hit => $"{hit.Doc}={hit.Score:G5}"))}";
}
