using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

public class AnalyzerReuseTests
{
    [Fact]
    public void Hands_out_the_same_stream_for_text_after_text()
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        var streams = new HashSet<TokenStream>();
        foreach (string text in new[] { "Walking after surgery", "", "Lifting" })
        {
            using TokenStream stream = analyzer.GetTokenStream("field", text);
            stream.ReadToEnd();
            streams.Add(stream);
        }

        Assert.Single(streams);
    }

    [Theory]
    [InlineData("StandardAnalyzer")]
    [InlineData("EnglishAnalyzer")]
    [InlineData("SpanishAnalyzer")]
    [InlineData("EnglishFoldedChain")]
    [InlineData("NGram3to5")]
    [InlineData("Shingle2OverStop")]
    public void Carries_nothing_over_from_one_text_to_the_next(string chain)
    {
        using Analyzer reused = Chains.Create(chain);
        foreach ((string text, IReadOnlyList<Token> tokens) in GoldenTokens.Of(chain).Take(40))
        {
            reused.Tokens("of the"); // ends in a gap
            AbandonAfterOneToken(reused, "every patient's Rückenschmerzen");
            Assert.Equal(tokens, reused.Tokens(text));
        }
    }

    [Fact]
    public void Serves_many_threads_at_once()
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        IReadOnlyList<(string Text, IReadOnlyList<Token> Tokens)> cases = GoldenTokens.Of("EnglishAnalyzer");
        var wrong = new ConcurrentBag<string>();
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(first => new Thread(() =>
        {
            for (int i = 0; i < 2 * cases.Count; i++)
            {
                (string text, IReadOnlyList<Token> tokens) = cases[(i + (first * 31)) % cases.Count];
                if (!analyzer.Tokens(text).SequenceEqual(tokens))
                    wrong.Add(text);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Empty(wrong);
    }

    [Fact]
    public void Keeps_a_chain_per_field_when_told_to()
    {
        using Analyzer analyzer = Analyzer.NewAnonymous(
            (field, reader) => new TokenStreamComponents(field == "id"
                ? new KeywordTokenizer(reader)
                : new StandardTokenizer(LuceneVersion.LUCENE_48, reader)),
            Analyzer.PER_FIELD_REUSE_STRATEGY);

        for (int round = 0; round < 2; round++)
        {
            Assert.Equal(["recovery-lifting"], Terms(analyzer, "id", "recovery-lifting"));
            Assert.Equal(["recovery", "lifting"], Terms(analyzer, "question", "recovery-lifting"));
        }
    }

    [Fact]
    public void Reads_from_a_reader_as_from_a_string()
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        string text = string.Join(' ', Enumerable.Repeat("When may I drive?", 500));
        IReadOnlyList<Token> tokens;
        using (var reader = new StringReader(text))
        using (TokenStream stream = analyzer.GetTokenStream("field", reader))
            tokens = stream.ReadToEnd();

        Assert.Equal(2000, tokens.Count);
        Assert.Equal(analyzer.Tokens(text), tokens);
    }

    private static IEnumerable<string> Terms(Analyzer analyzer, string field, string text)
    {
        using TokenStream stream = analyzer.GetTokenStream(field, text);
        return stream.ReadToEnd().Select(token => token.Term);
    }

    private static void AbandonAfterOneToken(Analyzer analyzer, string text)
    {
        using TokenStream stream = analyzer.GetTokenStream("field", text);
        stream.Reset();
        Assert.True(stream.IncrementToken());
    }
}
