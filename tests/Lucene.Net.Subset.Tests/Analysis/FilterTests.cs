using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Shingle;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

public class FilterTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    [Theory]
    [InlineData("ÀÉÎÕÜÑÇ ŠŽ", "àéîõüñç šž")]
    [InlineData("ΣΑΣ ÿŸ ×÷", "σασ ÿÿ ×÷")]
    [InlineData("𐐀A", "𐐨a")]
    public void Lowers_letters_beyond_ASCII(string text, string lower) => Expect(lower, text, tokens => tokens);

    [Theory]
    [InlineData("Ångström façade ñandú", "angstrom facade nandu")]
    [InlineData("straße œuvre Þór łódź ﬁn", "strasse oeuvre thor lodz fin")]
    [InlineData("“quoted” – ① ⑳ ½", "\"quoted\" - 1 20 ½")]
    [InlineData("λόγος мир 漢", "λόγος мир 漢")]
    public void Folds_to_ASCII_where_that_is_usual(string text, string folded) =>
        Expect(folded, text, tokens => new ASCIIFoldingFilter(tokens));

    // The examples of the paper, each step's in its order, run through all steps; then those of the later changes.
    [Theory]
    [InlineData("caresses caress ponies poni ties ti caress caress cats cat")]
    [InlineData("feed feed agreed agre plastered plaster bled bled motoring motor sing sing conflated conflat")]
    [InlineData("troubled troubl sized size hopping hop tanned tan falling fall hissing hiss fizzed fizz failing fail")]
    [InlineData("filing file happy happi sky sky relational relat conditional condit rational ration valenci valenc")]
    [InlineData("hesitanci hesit digitizer digit conformabli conform radicalli radic differentli differ vileli vile")]
    [InlineData("analogousli analog vietnamization vietnam predication predic operator oper feudalism feudal")]
    [InlineData("decisiveness decis hopefulness hope callousness callous formaliti formal sensitiviti sensit")]
    [InlineData("sensibiliti sensibl triplicate triplic formative form formalize formal electriciti electr")]
    [InlineData("electrical electr hopeful hope goodness good revival reviv allowance allow inference infer")]
    [InlineData("airliner airlin gyroscopic gyroscop adjustable adjust defensible defens irritant irrit")]
    [InlineData("replacement replac adjustment adjust dependent depend adoption adopt homologou homolog")]
    [InlineData("communism commun activate activ angulariti angular homologous homolog effective effect")]
    [InlineData("bowdlerize bowdler probate probat rate rate cease ceas controll control roll roll")]
    [InlineData("generalizations gener oscillators oscil oncology oncolog possibly possibl is is s s")]
    public void Stems_as_Porters_paper_says(string wordsAndStems)
    {
        string[] items = wordsAndStems.Split(' ');
        using Analyzer analyzer = Chains.Keyword(tokens => new PorterStemFilter(tokens));

        Assert.All(items.Chunk(2), pair => Assert.Equal([pair[1]], analyzer.Terms(pair[0])));
    }

    [Theory]
    [InlineData("irlandeses", "irlandes")]
    [InlineData("veces", "vez")]
    [InlineData("operaciones", "operacion")]
    [InlineData("niñas", "niñ")]
    [InlineData("médula", "medul")]
    [InlineData("año", "año")]
    [InlineData("más", "más")]
    public void Stems_Spanish_lightly(string word, string stem) =>
        Expect(stem, word, tokens => new SpanishLightStemFilter(tokens));

    [Fact]
    public void Makes_shingles_of_three_without_the_words_themselves()
    {
        using Analyzer analyzer = Chains.Words(tokens =>
        {
            var shingles = new ShingleFilter(tokens, 2, 3);
            shingles.SetOutputUnigrams(false);
            return shingles;
        });

        Assert.Equal(["a b", "a b c", "b c", "b c d", "c d"], analyzer.Terms("a b c d"));
        Assert.Empty(analyzer.Tokens("a"));
    }

    [Fact]
    public void Cuts_grams_between_code_points()
    {
        using Analyzer analyzer = Chains.Keyword(tokens => new NGramTokenFilter(Version, tokens, 1, 2));

        Assert.Equal(["a", "a😀", "😀", "😀b", "b"], analyzer.Terms("a😀b"));
    }

    [Fact]
    public void Refuses_sizes_that_make_no_sense()
    {
        using var reader = new StringReader("text");
        using var words = new KeywordTokenizer(reader);

        Assert.ThrowsAny<ArgumentException>(() => new NGramTokenFilter(Version, words, 0, 2));
        Assert.ThrowsAny<ArgumentException>(() => new NGramTokenFilter(Version, words, 3, 2));
        Assert.ThrowsAny<ArgumentException>(() => new ShingleFilter(words, 1));
    }

    [Fact]
    public void Stops_the_words_it_is_given_and_no_others()
    {
        CharArraySet stopWords = StopFilter.MakeStopSet(Version, "the", "a");
        using Analyzer analyzer = new EnglishAnalyzer(Version, stopWords);
        stopWords.Add("not");

        Assert.Equal(["not", "end"], analyzer.Terms("not the end"));
    }

    [Fact]
    public void Compares_words_without_case_when_told_to()
    {
        var set = new CharArraySet(Version, 4, true) { "The" };

        Assert.True(set.Contains("tHE".ToCharArray(), 0, 3));
        Assert.True(set.Contains("xthey".ToCharArray(), 1, 3));
        Assert.False(set.Contains("they"));
        Assert.ThrowsAny<NotSupportedException>(() => set.AsReadOnly().Add("x"));
    }

    private static void Expect(string expected, string text, Func<TokenStream, TokenStream> filters)
    {
        using Analyzer analyzer = Chains.Keyword(filters);
        Assert.Equal([expected], analyzer.Terms(text));
    }
}
