using System.Text.Json;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>What <c>model.json</c> says of the weights: the files that hold them, and the tensors in the order of the files.</summary>
internal sealed record WeightManifest(IReadOnlyList<string> Files, IReadOnlyList<WeightEntry> Entries)
{
    private const string SingleFloat = "float32";

    /// <summary>The numbers of this format are all four bytes long, and none is compressed.</summary>
    private static readonly string[] KnownTypes = [SingleFloat, "int32"];

    public static WeightManifest Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("weightsManifest", out var groups) || groups.GetArrayLength() != 1)
            throw new InvalidDataException("model.json does not list one group of weights.");
        var files = groups[0].GetProperty("paths").EnumerateArray().Select(path => path.GetString()!);
        return new([.. files], [.. groups[0].GetProperty("weights").EnumerateArray().Select(Entry)]);
    }

    private static WeightEntry Entry(JsonElement weight)
    {
        string name = weight.GetProperty("name").GetString()!;
        string type = weight.GetProperty("dtype").GetString()!;
        if (!KnownTypes.Contains(type) || weight.TryGetProperty("quantization", out _))
            throw new InvalidDataException($"The weights {name} are stored in a way that is not supported: {type}.");
        int[] shape = [.. weight.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())];
        return new(name, type == SingleFloat, shape);
    }
}
