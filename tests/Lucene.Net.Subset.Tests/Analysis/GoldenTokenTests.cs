using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;

namespace Lucene.Net.Subset.Tests.Analysis;

public class GoldenTokenTests
{
    [Theory]
    [InlineData("StandardAnalyzer", 268)]
    [InlineData("EnglishAnalyzer", 268)]
    [InlineData("SpanishAnalyzer", 268)]
    [InlineData("EnglishFoldedChain", 268)]
    [InlineData("NGram3to5", 268)]
    [InlineData("Shingle2", 268)]
    [InlineData("Shingle2OverStop", 268)]
    [InlineData("KeywordNGram3to5", 41)]
    public void Reproduces_every_golden_token(string chain, int texts)
    {
        IReadOnlyList<(string Text, IReadOnlyList<Token> Tokens)> cases = GoldenTokens.Of(chain);
        using Analyzer analyzer = Chains.Create(chain);
        var differences = new List<string>();
        foreach ((string text, IReadOnlyList<Token> expected) in cases)
        {
            IReadOnlyList<Token> actual = analyzer.Tokens(text);
            if (actual.SequenceEqual(expected))
                continue;
            differences.Add(
                $"""
                {chain}: {text}
                  expected {string.Join(' ', expected)}
                  actual   {string.Join(' ', actual)}
                """);
        }

        Assert.Equal(texts, cases.Count);
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {cases.Count} texts differ.\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Has_the_official_English_stop_words()
    {
        Assert.Equal(GoldenTokens.EnglishStopWords.Count, EnglishAnalyzer.DefaultStopSet.Count);
        Assert.All(GoldenTokens.EnglishStopWords, word => Assert.True(EnglishAnalyzer.DefaultStopSet.Contains(word)));
    }

    [Fact]
    public void Has_308_Spanish_stop_words_and_keeps_their_accents()
    {
        Assert.Equal(308, SpanishAnalyzer.DefaultStopSet.Count);
        Assert.True(SpanishAnalyzer.DefaultStopSet.Contains("como"));
        Assert.False(SpanishAnalyzer.DefaultStopSet.Contains("cómo"));
        Assert.False(SpanishAnalyzer.DefaultStopSet.Contains("Como"));
    }
}
