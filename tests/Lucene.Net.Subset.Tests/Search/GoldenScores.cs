using System.Text.Json;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Reads Golden/bm25.json and indexes its documents twice: from their terms and from their texts.</summary>
public sealed class GoldenScores : IDisposable
{
    private static readonly string[] Fields = ["question", "answer"];

    private readonly RAMDirectory _fromTerms = new();
    private readonly RAMDirectory _fromTexts = new();

    public GoldenScores()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "bm25.json"));
        Data = JsonDocument.Parse(file).RootElement;
        Write(_fromTerms, FromTerms);
        Write(_fromTexts, FromTexts);
    }

    public JsonElement Data { get; }

    private static BM25Similarity Similarity => new(1.2f, 0.75f);

    public IndexSearcher Searcher(bool analysed) =>
        new(DirectoryReader.Open(analysed ? _fromTexts : _fromTerms)) { Similarity = Similarity };

    public void Dispose()
    {
        _fromTerms.Dispose();
        _fromTexts.Dispose();
    }

    private static Document FromTerms(JsonElement source)
    {
        var document = new Document();
        foreach (string field in Fields)
            if (source.GetProperty(field + "Terms") is { ValueKind: JsonValueKind.Array } terms)
            {
                (string, int)[] positions = [.. terms.EnumerateArray().Select(term => (term[0].GetString()!, term[1].GetInt32()))];
                document.Add(new TextField(field, new TermStream(positions)));
            }
        return document;
    }

    private static Document FromTexts(JsonElement source)
    {
        var document = new Document();
        foreach (string field in Fields)
            if (source.GetProperty(field).GetString() is { } text)
                document.Add(new TextField(field, text, Field.Store.YES));
        return document;
    }

    private void Write(RAMDirectory directory, Func<JsonElement, Document> read)
    {
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new EnglishAnalyzer(LuceneVersion.LUCENE_48))
        {
            Similarity = Similarity,
        };
        using var writer = new IndexWriter(directory, config);
        foreach (JsonElement source in Data.GetProperty("docs").EnumerateArray())
            writer.AddDocument(read(source));
        writer.ForceMerge(1);
    }
}
