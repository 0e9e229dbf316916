using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Subset.Tests.Analysis;

internal static class AnalyzerExtensions
{
    /// <summary>All tokens of a text, taken as a well-behaved consumer takes them.</summary>
    public static IReadOnlyList<Token> Tokens(this Analyzer analyzer, string text)
    {
        using TokenStream stream = analyzer.GetTokenStream("field", text);
        return stream.ReadToEnd();
    }

    public static IReadOnlyList<string> Terms(this Analyzer analyzer, string text) =>
        [.. analyzer.Tokens(text).Select(token => token.Term)];

    /// <summary>Everything but the last step of the contract, Dispose, which is the caller's.</summary>
    public static IReadOnlyList<Token> ReadToEnd(this TokenStream stream)
    {
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var position = stream.AddAttribute<IPositionIncrementAttribute>();
        var tokens = new List<Token>();
        stream.Reset();
        while (stream.IncrementToken())
            tokens.Add(new Token(term.ToString()!, offset.StartOffset, offset.EndOffset, position.PositionIncrement));
        stream.End();
        return tokens;
    }
}
