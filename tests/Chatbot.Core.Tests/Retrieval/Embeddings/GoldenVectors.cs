using System.Text.Json;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>What the JavaScript original of Universal Sentence Encoder lite makes of sentences; Golden/README.md says how it was recorded.</summary>
internal static class GoldenVectors
{
    private static readonly Lazy<File> Content = new(() => Read("vectors.json"));
    private static readonly Lazy<File> MiniLmContent = new(() => Read("minilm.json"));

    public static IReadOnlyList<Item> Items => Content.Value.Items;

    public static float[] OfNoTokens => Content.Value.NoTokensVector;

    public static IEnumerable<string> PatientQuestions => Items.Where(item => item.Kind == "patient").Select(item => item.Text);

    /// <summary>What ONNX Runtime makes of them with MiniLM, as it was before it was made half as large.</summary>
    public static IReadOnlyList<Item> OfMiniLm => MiniLmContent.Value.Items;

    private static File Read(string name) => JsonSerializer.Deserialize<File>(
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Golden", "Embeddings", name)), JsonSerializerOptions.Web)!;

    internal sealed record Item(string Kind, string Text, int[] Ids, float[] Vector);

    private sealed record File(float[] NoTokensVector, Item[] Items);
}
