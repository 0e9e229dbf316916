using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// The header of a safetensors file: its length in eight bytes, then JSON that names each tensor with type, shape and
/// place.
/// </summary>
internal static class SafetensorsHeader
{
    private const int LengthBytes = sizeof(long);

    /// <summary>Beside the tensors, and of no use here.</summary>
    private const string Metadata = "__metadata__";

    /// <exception cref="InvalidDataException">The file is none, or a tensor lies beyond its end.</exception>
    public static IReadOnlyDictionary<string, TensorEntry> Read(SafeFileHandle file)
    {
        long size = RandomAccess.GetLength(file);
        Span<byte> bytes = stackalloc byte[LengthBytes];
        if (size < LengthBytes || RandomAccess.Read(file, bytes, 0) < LengthBytes)
            throw new InvalidDataException("it is shorter than the header of a safetensors file.");
        long length = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        if (length <= 0 || length > Math.Min(size - LengthBytes, Array.MaxLength))
            throw new InvalidDataException($"its header is said to have {length} bytes, more than the file has. Is it a safetensors file?");
        byte[] json = new byte[length];
        FileBytes.Read(file, json, LengthBytes);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateObject()
                .Where(tensor => tensor.Name != Metadata)
                .ToDictionary(tensor => tensor.Name, tensor => Entry(tensor, LengthBytes + length, size), StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"its header is not that of a safetensors file: {problem.Message}", problem);
        }
    }

    private static TensorEntry Entry(JsonProperty tensor, long data, long size)
    {
        int[] shape = [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(length => length.GetInt32())];
        var offsets = tensor.Value.GetProperty("data_offsets");
        long begin = offsets[0].GetInt64(), end = offsets[1].GetInt64();
        if (begin < 0 || end < begin || end > size - data)
            throw new InvalidDataException($"the tensor {tensor.Name} is said to lie at {begin} to {end} of {size - data} bytes. Was the file cut short?");
        return new(tensor.Value.GetProperty("dtype").GetString()!, shape, data + begin, end - begin);
    }
}
