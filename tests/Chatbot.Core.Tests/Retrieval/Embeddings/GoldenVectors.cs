using System.Text.Json;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>What the JavaScript original makes of sentences; Golden/README.md says how it was recorded.</summary>
internal static class GoldenVectors
{
    private static readonly Lazy<File> Content = new(() => JsonSerializer.Deserialize<File>(
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Golden", "Embeddings", "vectors.json")),
        JsonSerializerOptions.Web)!);

    public static IReadOnlyList<Item> Items => Content.Value.Items;

    public static float[] OfNoTokens => Content.Value.NoTokensVector;

    public static IEnumerable<string> PatientQuestions => Items.Where(item => item.Kind == "patient").Select(item => item.Text);

    internal sealed record Item(string Kind, string Text, int[] Ids, float[] Vector);

    private sealed record File(float[] NoTokensVector, Item[] Items);
}
