namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>What the header of a safetensors file says of one tensor.</summary>
/// <param name="Type">How its numbers are stored.</param>
/// <param name="Start">Where its numbers begin, from the beginning of the file.</param>
internal sealed record TensorEntry(string Type, IReadOnlyList<int> Shape, long Start, long Bytes)
{
    /// <summary>The upper half of single precision.</summary>
    public const string Half = "BF16";

    public const string Single = "F32";

    public bool IsHalf => Type == Half;

    public bool IsReadable => IsHalf || Type == Single;

    public int NumberBytes => IsHalf ? sizeof(ushort) : sizeof(float);

    public override string ToString() => $"{Type} [{string.Join(", ", Shape)}]";
}
