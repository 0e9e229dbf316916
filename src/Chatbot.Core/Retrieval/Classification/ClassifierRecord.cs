using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// A classifier as bytes: its key, four lengths, five rows of numbers in the processor's order, and a SHA-256 over all of
/// it, so that what a crash or a disk did to it is never taken for a classifier.
/// </summary>
internal static class ClassifierRecord
{
    private const int Lengths = 4;

    public static byte[] Write(ReadOnlySpan<byte> key, TextFeatures features, PhrasingClassifier classifier)
    {
        var size = key.Length + (Lengths * sizeof(int)) + (features.Places * (sizeof(float) + sizeof(ushort)))
            + (classifier.Weights.Length * sizeof(sbyte)) + ((classifier.Scales.Length + classifier.Classes) * sizeof(float))
            + SHA256.HashSizeInBytes;
        var bytes = new byte[size];
        using var stream = new MemoryStream(bytes);
        stream.Write(key);
        int[] lengths = [features.Places, classifier.Weights.Length, classifier.Scales.Length, classifier.Classes];
        Write<int>(stream, lengths);
        Write(stream, features.Rarity);
        Write<ushort>(stream, classifier.RowOfPlace);
        Write<sbyte>(stream, classifier.Weights);
        Write<float>(stream, classifier.Scales);
        Write<float>(stream, classifier.Intercepts);
        stream.Write(SHA256.HashData(bytes.AsSpan(0, (int)stream.Position)));
        return bytes;
    }

    /// <returns>Null when the bytes are damaged, or of another key.</returns>
    public static BankClassifier? Read(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key)
    {
        if (bytes.Length < key.Length + (Lengths * sizeof(int)) + SHA256.HashSizeInBytes || !bytes.StartsWith(key))
            return null;
        var content = bytes[..^SHA256.HashSizeInBytes];
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes[content.Length..]))
            return null;
        content = content[key.Length..];
        var lengths = Take<int>(ref content, Lengths);
        var rarity = Take<float>(ref content, lengths[0]);
        var rowOfPlace = Take<ushort>(ref content, lengths[0]);
        var weights = Take<sbyte>(ref content, lengths[1]);
        var scales = Take<float>(ref content, lengths[2]);
        return new(TextFeatures.Restore(rarity), new(rowOfPlace, weights, scales, Take<float>(ref content, lengths[3])));
    }

    private static void Write<T>(MemoryStream stream, ReadOnlySpan<T> numbers)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(numbers));

    private static T[] Take<T>(ref ReadOnlySpan<byte> bytes, int count)
        where T : unmanaged
    {
        var numbers = new T[count];
        var target = MemoryMarshal.AsBytes(numbers.AsSpan());
        bytes[..target.Length].CopyTo(target);
        bytes = bytes[target.Length..];
        return numbers;
    }
}
