using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Lucene.Net.Subset.Tests.Search;

public sealed class GoldenScoreTests(GoldenScores golden) : IClassFixture<GoldenScores>
{
    private const double Tolerance = 1e-5;
    private const int Queries = 113;

    public static TheoryData<int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<int, bool>();
            for (int id = 0; id < Queries; id++)
            {
                cases.Add(id, false);
                cases.Add(id, true);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_are_those_of_the_official_package(int id, bool analysed)
    {
        JsonElement query = golden.Data.GetProperty("queries")[id];
        (int Doc, double Score)[] expected =
            [.. query.GetProperty("top").EnumerateArray().Select(hit => (hit[0].GetInt32(), hit[1].GetDouble()))];

        TopDocs found = golden.Searcher(analysed).Search(GoldenQuery.Read(query.GetProperty("query")), 20);

        Assert.Equal(query.GetProperty("totalHits").GetInt32(), found.TotalHits);
        Assert.Equal(expected.Length, found.ScoreDocs.Length);
        for (int rank = 0; rank < expected.Length; rank++)
            Assert.InRange(found.ScoreDocs[rank].Score / expected[rank].Score, 1 - Tolerance, 1 + Tolerance);
        AssertSameOrder(expected, [.. found.ScoreDocs.Select(hit => hit.Doc)]);
    }

    [Fact]
    public void All_queries_of_the_golden_data_are_tested() =>
        Assert.Equal(Queries, golden.Data.GetProperty("queries").GetArrayLength());

    [Theory]
    [InlineData("question", true)]
    [InlineData("question", false)]
    [InlineData("answer", true)]
    [InlineData("answer", false)]
    public void Statistics_are_those_of_the_official_package(string field, bool analysed)
    {
        IndexReader reader = golden.Searcher(analysed).IndexReader;
        JsonElement collection = golden.Data.GetProperty("collection").GetProperty(field);

        Assert.Equal(collection.GetProperty("maxDoc").GetInt32(), reader.MaxDoc);
        Assert.Equal(collection.GetProperty("docCount").GetInt32(), reader.GetDocCount(field));
        Assert.Equal(collection.GetProperty("sumDocFreq").GetInt64(), reader.GetSumDocFreq(field));
        Assert.Equal(collection.GetProperty("sumTotalTermFreq").GetInt64(), reader.GetSumTotalTermFreq(field));
        foreach (JsonProperty term in golden.Data.GetProperty("termStats").GetProperty(field).EnumerateObject())
        {
            Assert.Equal(term.Value[0].GetInt32(), reader.DocFreq(new Term(field, term.Name)));
            Assert.Equal(term.Value[1].GetInt64(), reader.TotalTermFreq(new Term(field, term.Name)));
        }
    }

    // Documents whose scores are closer than the tolerance may change places, but not leave their group; the last
    // group may go on beyond the twentieth hit.
    private static void AssertSameOrder((int Doc, double Score)[] expected, int[] found)
    {
        for (int from = 0; from < expected.Length;)
        {
            int to = from + 1;
            bool tied = true;
            for (; to < expected.Length && expected[to].Score > expected[to - 1].Score * (1 - Tolerance); to++)
                tied &= expected[to].Score.Equals(expected[from].Score);
            IEnumerable<int> expectedDocs = expected[from..to].Select(hit => hit.Doc);
            IEnumerable<int> foundDocs = found[from..to];
            if (!tied)
                (expectedDocs, foundDocs) = (expectedDocs.Order(), foundDocs.Order());
            Assert.Equal(expectedDocs, foundDocs);
            from = to;
        }
    }
}
