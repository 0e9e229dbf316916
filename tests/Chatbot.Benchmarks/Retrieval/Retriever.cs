using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Chatbot.Benchmarks.Retrieval;

/// <summary>What is measured: one index over one field, and the two steps of a retrieval.</summary>
internal sealed class Retriever : IDisposable
{
    private const int Hits = 20;
    private const string FieldName = "question";

    private readonly RAMDirectory _directory = new();
    private readonly Analyzer _analyzer;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public Retriever(IEnumerable<string> phrasings, Analyzer analyzer)
    {
        _analyzer = analyzer;
        var similarity = new BM25Similarity(1.2f, 0.75f);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity };
        using (var writer = new IndexWriter(_directory, config))
        {
            foreach (string phrasing in phrasings)
                writer.AddDocument([new TextField(FieldName, phrasing, Field.Store.NO)]);
            writer.ForceMerge(1);
        }
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    /// <summary>The question's terms as a search for any of them.</summary>
    public BooleanQuery Analyse(string question)
    {
        var query = new BooleanQuery();
        using TokenStream stream = _analyzer.GetTokenStream(FieldName, question);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            query.Add(new TermQuery(new Term(FieldName, term.ToString())), Occur.SHOULD);
        stream.End();
        return query;
    }

    public TopDocs Search(Query query) => _searcher.Search(query, Hits);

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
