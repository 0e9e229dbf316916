using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

public sealed class TokenStreamContractTests : IDisposable
{
    private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);

    public void Dispose() => _analyzer.Dispose();

    [Fact]
    public void Refuses_to_read_before_reset()
    {
        TokenStream stream = _analyzer.GetTokenStream("field", "Can I drive?");

        Assert.ThrowsAny<InvalidOperationException>(() => stream.IncrementToken());
    }

    [Fact]
    public void Refuses_to_read_after_a_second_reset()
    {
        TokenStream stream = _analyzer.GetTokenStream("field", "Can I drive?");
        stream.Reset();
        stream.Reset();

        Assert.ThrowsAny<InvalidOperationException>(() => stream.IncrementToken());
    }

    [Fact]
    public void Refuses_to_read_after_dispose()
    {
        TokenStream stream = _analyzer.GetTokenStream("field", "Can I drive?");
        stream.ReadToEnd();
        stream.Dispose();

        Assert.ThrowsAny<InvalidOperationException>(() => stream.IncrementToken());
    }

    [Fact]
    public void Refuses_the_next_text_while_the_last_one_is_open()
    {
        TokenStream stream = _analyzer.GetTokenStream("field", "Can I drive?");
        stream.ReadToEnd();

        Assert.ThrowsAny<InvalidOperationException>(() => _analyzer.GetTokenStream("field", "And walk?"));

        stream.Dispose();
        Assert.Equal(["walk"], _analyzer.Terms("walk"));
    }

    [Fact]
    public void Says_false_again_after_the_last_token()
    {
        using TokenStream stream = _analyzer.GetTokenStream("field", "drive");
        stream.ReadToEnd();

        Assert.False(stream.IncrementToken());
    }

    [Fact]
    public void Leaves_the_end_of_the_text_and_the_trailing_gap_when_it_ends()
    {
        using TokenStream stream = _analyzer.GetTokenStream("field", "what to drive with it ?");
        stream.ReadToEnd();

        Assert.Equal(23, stream.GetAttribute<IOffsetAttribute>().EndOffset);
        Assert.Equal(2, stream.GetAttribute<IPositionIncrementAttribute>().PositionIncrement);
    }

    [Fact]
    public void Shares_its_attributes_along_the_chain()
    {
        using var reader = new StringReader("drive");
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        using var filter = new LowerCaseFilter(LuceneVersion.LUCENE_48, tokenizer);

        Assert.Same(tokenizer.GetAttribute<ICharTermAttribute>(), filter.AddAttribute<ICharTermAttribute>());
        Assert.True(filter.HasAttribute<IPositionIncrementAttribute>());
    }

    [Fact]
    public void Has_no_attribute_that_no_stage_asked_for()
    {
        using var reader = new StringReader("drive");
        using var tokenizer = new KeywordTokenizer(reader);

        Assert.False(tokenizer.HasAttribute<IPositionIncrementAttribute>());
        Assert.ThrowsAny<ArgumentException>(() => tokenizer.GetAttribute<IPositionIncrementAttribute>());
    }

    [Fact]
    public void Refuses_negative_offsets_and_increments()
    {
        using var reader = new StringReader("drive");
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        IOffsetAttribute offset = tokenizer.GetAttribute<IOffsetAttribute>();

        Assert.ThrowsAny<ArgumentException>(() => offset.SetOffset(-1, 2));
        Assert.ThrowsAny<ArgumentException>(() => offset.SetOffset(3, 2));
        Assert.ThrowsAny<ArgumentException>(() =>
            tokenizer.GetAttribute<IPositionIncrementAttribute>().PositionIncrement = -1);
    }
}
