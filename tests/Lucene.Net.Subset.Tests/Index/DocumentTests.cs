using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Subset.Tests.Search;

namespace Lucene.Net.Subset.Tests.Index;

public class DocumentTests
{
    private static readonly Document Pair =
    [
        new StringField("id", "recovery-lifting", Field.Store.YES),
        new TextField("question", "When may I lift?", Field.Store.YES),
        new TextField("phrasing", "lifting things", Field.Store.NO),
        new StoredField("rank", 7),
        new StoredField("language", "en"),
        new StoredField("language", "es"),
    ];

    [Fact]
    public void Stored_values_come_back_with_a_hit()
    {
        using TestIndex index = TestIndex.Of([Pair]);

        Document document = index.Searcher.Doc(0);

        Assert.Equal("recovery-lifting", document.Get("id"));
        Assert.Equal("When may I lift?", document.Get("question"));
        Assert.Null(document.Get("phrasing"));
        Assert.Equal("7", document.Get("rank"));
        Assert.Equal(7, document.GetField("rank").GetInt32Value());
        Assert.Equal(["en", "es"], document.GetValues("language"));
        Assert.Equal("en", document.Get("language"));
        Assert.Null(document.GetField("unknown"));
        Assert.Equal(5, document.Fields.Count);
    }

    [Fact]
    public void A_string_field_is_one_term_as_it_stands()
    {
        using TestIndex index = TestIndex.Of([Pair]);

        Assert.Equal([0], index.Find(new TermQuery(new Term("id", "recovery-lifting"))));
        Assert.Empty(index.Find(new TermQuery(new Term("id", "recovery"))));
        Assert.Empty(index.Find(new TermQuery(new Term("language", "en"))));
    }

    // idf = ln(1 + (2 − 1 + 0.5) / (1 + 0.5)), f = 1 and no effect of length.
    [Fact]
    public void A_string_field_is_scored_without_length()
    {
        using TestIndex index = TestIndex.Of([Pair, [new StringField("id", "other", Field.Store.NO)]]);

        Assert.Equal(
            Math.Log(2) * 2.2 / (1 + 1.2), index.Score(new TermQuery(new Term("id", "recovery-lifting")), 0), 1e-5);
    }

    [Fact]
    public void A_document_that_does_not_exist_cannot_be_read()
    {
        using TestIndex index = TestIndex.Of([Pair]);

        Assert.ThrowsAny<ArgumentException>(() => index.Searcher.Doc(1));
        Assert.ThrowsAny<ArgumentException>(() => index.Searcher.Doc(-1));
    }
}
