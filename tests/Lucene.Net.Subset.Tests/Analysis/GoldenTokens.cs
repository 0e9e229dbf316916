using System.Text.Json;

namespace Lucene.Net.Subset.Tests.Analysis;

/// <summary>Reads Golden/tokens.json; its README says what is in it.</summary>
internal static class GoldenTokens
{
    private static readonly Lazy<JsonElement> Root = new(() =>
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "tokens.json"));
        return JsonDocument.Parse(file).RootElement;
    });

    public static IReadOnlyList<string> EnglishStopWords =>
        [.. Root.Value.GetProperty("englishStopWords").EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>Every text that the data has for the chain, with its tokens.</summary>
    public static IReadOnlyList<(string Text, IReadOnlyList<Token> Tokens)> Of(string chain) =>
    [
        .. Root.Value.GetProperty("sentences").EnumerateArray()
            .Concat(Root.Value.GetProperty("words").EnumerateArray())
            .Where(item => item.TryGetProperty(chain, out _))
            .Select(item => (item.GetProperty("text").GetString()!, Tokens(item.GetProperty(chain)))),
    ];

    private static IReadOnlyList<Token> Tokens(JsonElement tokens) =>
    [
        .. tokens.EnumerateArray().Select(token =>
            new Token(token[0].GetString()!, token[1].GetInt32(), token[2].GetInt32(), token[3].GetInt32())),
    ];
}
