using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// The bytes of a file of embeddings: a header that names model and size, then records of equal length, each the key of a
/// text, its vector and a checksum (CRC-32C). Numbers are little-endian.
/// </summary>
internal sealed class EmbeddingRecords(int dimension)
{
    public const int HeaderSize = 48;

    private const int ChecksumSize = sizeof(uint);
    private const int ModelAt = 8;
    private const int DimensionAt = ModelAt + SHA256.HashSizeInBytes;
    private const int LargestDimension = 65_536;

    public int Dimension => dimension;

    public int Size => EmbeddingKey.Size + dimension * sizeof(float) + ChecksumSize;

    private static ReadOnlySpan<byte> Format => "CBEMBED1"u8;

    /// <returns>Null if the header is damaged or belongs to another model.</returns>
    public static EmbeddingRecords? Read(ReadOnlySpan<byte> header, string model)
    {
        if (header.Length < HeaderSize || !IsIntact(header[..HeaderSize]))
            return null;
        int dimension = BinaryPrimitives.ReadInt32LittleEndian(header[DimensionAt..]);
        Span<byte> expected = stackalloc byte[HeaderSize];
        new EmbeddingRecords(dimension).WriteHeader(expected, model);
        return dimension is > 0 and <= LargestDimension && expected.SequenceEqual(header[..HeaderSize])
            ? new(dimension)
            : null;
    }

    public void WriteHeader(Span<byte> target, string model)
    {
        Format.CopyTo(target);
        SHA256.HashData(Encoding.UTF8.GetBytes(model), target[ModelAt..]);
        BinaryPrimitives.WriteInt32LittleEndian(target[DimensionAt..], dimension);
        Seal(target[..HeaderSize]);
    }

    public void Write(Span<byte> target, EmbeddingKey key, ReadOnlySpan<float> vector)
    {
        key.Write(target);
        MemoryMarshal.AsBytes(vector).CopyTo(target[EmbeddingKey.Size..]);
        Seal(target[..Size]);
    }

    /// <returns>Null if the record is damaged.</returns>
    public EmbeddingKey? KeyOf(ReadOnlySpan<byte> source) => IsIntact(source[..Size]) ? EmbeddingKey.Read(source) : null;

    /// <returns>Null if the record is damaged.</returns>
    public (EmbeddingKey Key, float[] Vector)? ReadRecord(ReadOnlySpan<byte> source)
    {
        if (!IsIntact(source[..Size]))
            return null;
        float[] vector = new float[dimension];
        source.Slice(EmbeddingKey.Size, dimension * sizeof(float)).CopyTo(MemoryMarshal.AsBytes(vector.AsSpan()));
        return (EmbeddingKey.Read(source), vector);
    }

    private static void Seal(Span<byte> bytes) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[^ChecksumSize..], Checksum(bytes[..^ChecksumSize]));

    private static bool IsIntact(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[^ChecksumSize..]) == Checksum(bytes[..^ChecksumSize]);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte rest in bytes)
            sum = BitOperations.Crc32C(sum, rest);
        return ~sum;
    }
}
