using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Chatbot.Core.Retrieval;

/// <summary>The Lucene index of one bank: a document for each text, numbered in the order given. Immutable.</summary>
internal sealed class LexicalIndex : IDisposable
{
    public const string PhrasingField = "phrasing";
    public const string AnswerField = "answer";

    /// <summary>Everything fits into one segment, so that document numbers are the order of insertion.</summary>
    private const double RamBufferMegabytes = 1024;

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <param name="texts">Field and terms of each text.</param>
    public LexicalIndex(IEnumerable<(BankField Field, IReadOnlyList<string> Terms)> texts, TextAnalysis analysis)
    {
        var similarity = new BM25Similarity(Bm25.K1, Bm25.B);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analysis.Analyzer)
        {
            Similarity = similarity,
            RAMBufferSizeMB = RamBufferMegabytes,
        };
        using (var writer = new IndexWriter(_directory, config))
        {
            foreach (var (field, terms) in texts)
                writer.AddDocument([new TextField(NameOf(field), new TermListStream(terms))]);
            writer.Commit();
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = similarity };
    }

    /// <summary>The best <paramref name="most"/> documents of a field, best first.</summary>
    public ScoreDoc[] Search(Query query, BankField field, int most)
    {
        var search = new BooleanQuery();
        foreach (var unit in query.Units)
        {
            if (!unit.IsUnknown)
                search.Add(Clause(unit, NameOf(field)), Occur.SHOULD);
        }

        return search.Clauses.Count == 0 ? [] : _searcher.Search(search, most).ScoreDocs;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static string NameOf(BankField field) => field == BankField.Answer ? AnswerField : PhrasingField;

    private static Lucene.Net.Search.Query Clause(QueryUnit unit, string field)
    {
        if (unit.Matches.Count == 1)
            return TermClause(unit.Matches[0], field);

        var closest = new DisjunctionMaxQuery(0);
        foreach (var match in unit.Matches)
            closest.Add(TermClause(match, field));
        return closest;
    }

    private static TermQuery TermClause(TermMatch match, string field) =>
        new(new Term(field, match.Term)) { Boost = match.Closeness };
}
