using Lucene.Net.Search;

namespace Lucene.Net.Subset.Tests.Search;

public class ConcurrentSearchTests
{
    [Fact]
    public void Many_threads_search_one_searcher_and_get_what_one_gets()
    {
        var corpus = new RandomCorpus(31, 3_000);
        using TestIndex index = corpus.Index();
        Query[] queries = [.. Enumerable.Range(0, 60).Select(i => Question(corpus, i))];
        string[] alone = [.. queries.Select(query => Describe(index.Search(query, 20)))];

        Parallel.For(0, 1_200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(alone[i % queries.Length], Describe(index.Search(queries[i % queries.Length], 20))));
    }

    private static Query Question(RandomCorpus corpus, int i)
    {
        BooleanQuery words = TestIndex.AnyOf([.. corpus.Question().Select(word => TestIndex.Word(word.Word))]);
        return (i % 3) switch
        {
            0 => words,
            1 => new BooleanQuery { { words, Occur.MUST }, { TestIndex.Word(corpus.Word()), Occur.MUST_NOT } },
            _ => TestIndex.Phrase(3, corpus.Word(), corpus.Word()),
        };
    }

    private static string Describe(TopDocs found) =>
        $"{found.TotalHits}: {string.Join(' ', found.ScoreDocs.Select(hit => $"{hit.Doc}={hit.Score:R}"))}";
}
