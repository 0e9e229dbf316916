using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// Stands for a text under a model: the SHA-256 of both. Neither the disk nor the memory for questions holds what a
/// patient wrote.
/// </summary>
internal readonly record struct EmbeddingKey(UInt128 High, UInt128 Low)
{
    public const int Size = 32;

    private const int HalfSize = Size / 2;

    /// <param name="modelHash">Of a fixed length, so that no two pairs run together into the same bytes.</param>
    public static EmbeddingKey Of(ReadOnlySpan<byte> modelHash, string text)
    {
        var words = MemoryMarshal.AsBytes(text.AsSpan());
        var pooled = ArrayPool<byte>.Shared.Rent(modelHash.Length + words.Length);
        var both = pooled.AsSpan(0, modelHash.Length + words.Length);
        modelHash.CopyTo(both);
        words.CopyTo(both[modelHash.Length..]);
        Span<byte> bytes = stackalloc byte[Size];
        SHA256.HashData(both, bytes);
        // What a patient wrote does not stay behind in memory that others are lent.
        ArrayPool<byte>.Shared.Return(pooled, clearArray: true);
        return Read(bytes);
    }

    public static byte[] HashOf(string model) => SHA256.HashData(Encoding.UTF8.GetBytes(model));

    public static EmbeddingKey Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(source), BinaryPrimitives.ReadUInt128BigEndian(source[HalfSize..]));

    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt128BigEndian(target, High);
        BinaryPrimitives.WriteUInt128BigEndian(target[HalfSize..], Low);
    }
}
