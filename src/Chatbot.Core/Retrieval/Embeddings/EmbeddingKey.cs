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

    public static EmbeddingKey Of(string model, string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The hash of the model has a fixed length, so that no two pairs run together into the same bytes.
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(model)));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        Span<byte> bytes = stackalloc byte[Size];
        hash.GetHashAndReset(bytes);
        return Read(bytes);
    }

    public static EmbeddingKey Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(source), BinaryPrimitives.ReadUInt128BigEndian(source[HalfSize..]));

    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt128BigEndian(target, High);
        BinaryPrimitives.WriteUInt128BigEndian(target[HalfSize..], Low);
    }
}
