using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Safety.Opinion;

/// <summary>A head as it stands in the model's file: the weights as signed bytes, deflated; JSON has them in base 64.</summary>
public sealed record OpinionWeights(double Intercept, double Step, int Bits, ReadOnlyMemory<byte> Weights)
{
    internal static OpinionWeights Of(OpinionHead head)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
            deflate.Write(MemoryMarshal.AsBytes(head.Weights.ToArray().AsSpan()));
        return new(head.Intercept, head.Step, int.Log2(head.Weights.Count), packed.ToArray());
    }

    /// <exception cref="InvalidDataException">They are not what the number of bits says.</exception>
    internal OpinionHead ToHead()
    {
        var weights = new sbyte[1 << Bits];
        using var inflate = new DeflateStream(new MemoryStream(Weights.ToArray()), CompressionMode.Decompress);
        var read = inflate.ReadAtLeast(MemoryMarshal.AsBytes(weights.AsSpan()), weights.Length, throwOnEndOfStream: false);
        return read == weights.Length && inflate.ReadByte() < 0
            ? new(Intercept, Step, weights)
            : throw new InvalidDataException($"The second opinion holds {read} weights where {weights.Length} are announced.");
    }
}
