using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Reads the notation of queries in Golden/bm25.json.</summary>
internal static class GoldenQuery
{
    public static Query Read(JsonElement json)
    {
        Query query = json.GetProperty("type").GetString() switch
        {
            "term" => new TermQuery(Term(json, "term")),
            "bool" => Bool(json),
            "disMax" => DisMax(json),
            "phrase" => Phrase(json),
            "fuzzy" => Fuzzy(json),
            "prefix" => new PrefixQuery(Term(json, "prefix")),
            "constantScore" => new ConstantScoreQuery(Read(json.GetProperty("query"))),
            var type => throw new ArgumentOutOfRangeException(nameof(json), type, "No such query."),
        };
        if (json.TryGetProperty("boost", out JsonElement boost))
            query.Boost = boost.GetSingle();
        return query;
    }

    private static Term Term(JsonElement json, string property) =>
        new(json.GetProperty("field").GetString(), json.GetProperty(property).GetString());

    private static BooleanQuery Bool(JsonElement json)
    {
        var query = new BooleanQuery();
        foreach (JsonElement clause in json.GetProperty("clauses").EnumerateArray())
        {
            Occur occur = clause.GetProperty("occur").GetString() switch
            {
                "must" => Occur.MUST,
                "mustNot" => Occur.MUST_NOT,
                _ => Occur.SHOULD,
            };
            query.Add(Read(clause.GetProperty("query")), occur);
        }
        if (json.TryGetProperty("minShouldMatch", out JsonElement minimum))
            query.MinimumNumberShouldMatch = minimum.GetInt32();
        return query;
    }

    private static DisjunctionMaxQuery DisMax(JsonElement json)
    {
        var query = new DisjunctionMaxQuery(json.GetProperty("tie").GetSingle());
        foreach (JsonElement part in json.GetProperty("queries").EnumerateArray())
            query.Add(Read(part));
        return query;
    }

    private static PhraseQuery Phrase(JsonElement json)
    {
        var query = new PhraseQuery { Slop = json.GetProperty("slop").GetInt32() };
        string? field = json.GetProperty("field").GetString();
        IEnumerable<int> positions = json.GetProperty("positions").EnumerateArray().Select(position => position.GetInt32());
        IEnumerable<string?> terms = json.GetProperty("terms").EnumerateArray().Select(term => term.GetString());
        foreach ((string? term, int position) in terms.Zip(positions))
            query.Add(new Term(field, term), position);
        return query;
    }

    private static FuzzyQuery Fuzzy(JsonElement json) => new(
        Term(json, "term"),
        json.GetProperty("maxEdits").GetInt32(),
        json.GetProperty("prefixLength").GetInt32(),
        json.GetProperty("maxExpansions").GetInt32(),
        json.GetProperty("transpositions").GetBoolean());
}
