using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

public sealed class StandardTokenizerTests : IDisposable
{
    private readonly Analyzer _words = Analyzer.NewAnonymous((_, reader) =>
        new TokenStreamComponents(new StandardTokenizer(LuceneVersion.LUCENE_48, reader)));

    public void Dispose() => _words.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("?! ... -- ___ '' \"")]
    [InlineData("\u0301\u200D")]
    public void Finds_no_word_where_there_is_none(string text) => Assert.Empty(_words.Tokens(text));

    [Theory]
    [InlineData("can't", "can't")]
    [InlineData("patients' rights", "patients rights")]
    [InlineData("3.5mg/2,000 a.m. L1-L2", "3.5mg 2,000 a.m L1 L2")]
    [InlineData("x_1 _id_ __", "x_1 _id_")]
    [InlineData("1.a a.1 a.b 1.2", "1 a a 1 a.b 1.2")]
    [InlineData("niño 38°C", "niño 38 C")]
    public void Splits_as_UAX_29_does(string text, string words) => Assert.Equal(words.Split(' '), _words.Terms(text));

    [Fact]
    public void Keeps_a_combining_mark_with_its_letter() =>
        Assert.Equal(["e\u0301te\u0301"], _words.Terms("e\u0301te\u0301!"));

    [Fact]
    public void Takes_a_surrogate_pair_as_one_character()
    {
        Assert.Equal([new Token("𝐀𝐁", 1, 5, 1), new Token("𠀀", 6, 8, 1)], _words.Tokens("(𝐀𝐁 𠀀😀)"));
        Assert.Equal(["a", "b"], _words.Terms("a\uD800b"));
    }

    [Fact]
    public void Leaves_out_words_over_255_characters_and_counts_their_positions()
    {
        string longest = new('a', 255);
        string tooLong = new('b', 256);

        Assert.Equal(
            [new Token(longest, 0, 255, 1), new Token("c", 513, 514, 2)],
            _words.Tokens($"{longest} {tooLong} c"));
    }

    [Fact]
    public void Reads_a_text_longer_than_any_buffer()
    {
        string text = string.Join(' ', Enumerable.Range(0, 50_000));

        Assert.Equal(text.Split(' '), _words.Terms(text));
        Assert.Equal(["short"], _words.Terms("short"));
    }
}
