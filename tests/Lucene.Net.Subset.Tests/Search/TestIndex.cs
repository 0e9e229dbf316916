using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Indexes a few documents and searches them.</summary>
internal sealed class TestIndex : IDisposable
{
    public const string Body = "body";

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;

    private TestIndex(IEnumerable<Document> documents, BM25Similarity similarity)
    {
        using (var writer = new IndexWriter(_directory, Config(similarity)))
        {
            foreach (Document document in documents)
                writer.AddDocument(document);
            writer.ForceMerge(1);
        }
        _reader = DirectoryReader.Open(_directory);
        Searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    public IndexSearcher Searcher { get; }

    public static TestIndex Of(IEnumerable<Document> documents) => new(documents, new BM25Similarity());

    /// <summary>One document per text, in the notation of <see cref="TermStream.Of"/>.</summary>
    public static TestIndex Of(params string[] texts) => Of(new BM25Similarity(), texts);

    public static TestIndex Of(BM25Similarity similarity, params string[] texts) =>
        new(texts.Select(text => new Document { new TextField(Body, TermStream.Of(text)) }), similarity);

    public static IndexWriterConfig Config(BM25Similarity? similarity = null) =>
        new(LuceneVersion.LUCENE_48, new StandardAnalyzer(LuceneVersion.LUCENE_48))
        {
            Similarity = similarity ?? new BM25Similarity(),
        };

    public static TermQuery Word(string word, float boost = 1) => new(new Term(Body, word)) { Boost = boost };

    public static BooleanQuery AnyOf(params Query[] parts) => Bool(Occur.SHOULD, parts);

    public static BooleanQuery Bool(Occur occur, params Query[] parts)
    {
        var query = new BooleanQuery();
        foreach (Query part in parts)
            query.Add(part, occur);
        return query;
    }

    public static PhraseQuery Phrase(int slop, params string[] words)
    {
        var query = new PhraseQuery { Slop = slop };
        foreach (string word in words)
            query.Add(new Term(Body, word));
        return query;
    }

    public TopDocs Search(Query query, int n = 1000) => Searcher.Search(query, n);

    /// <summary>The documents found, best first.</summary>
    public int[] Find(Query query) => [.. Search(query).ScoreDocs.Select(hit => hit.Doc)];

    public float Score(Query query, int doc) => Search(query).ScoreDocs.Single(hit => hit.Doc == doc).Score;

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
