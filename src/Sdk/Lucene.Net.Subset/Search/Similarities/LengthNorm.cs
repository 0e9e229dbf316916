namespace Lucene.Net.Search.Similarities;

/// <summary>
/// The one-byte code for field lengths: 1/√length as a float of five exponent and three mantissa bits, so
/// lengths are rounded up to about an eighth.
/// </summary>
internal static class LengthNorm
{
    private const int DroppedBits = 21;
    private const int ExponentOffset = 48 << 24;

    internal static byte Encode(int length)
    {
        var x = (float)(1 / Math.Sqrt(length));
        var code = (BitConverter.SingleToInt32Bits(x) - ExponentOffset) >> DroppedBits;
        return code switch
        {
            <= 0 => 1,
            >= 256 => 255,
            _ => (byte)code,
        };
    }

    /// <summary>The length L that a byte stands for.</summary>
    internal static float Decode(byte code)
    {
        if (code == 0)
            return float.PositiveInfinity;
        var x = BitConverter.Int32BitsToSingle((code << DroppedBits) + ExponentOffset);
        return 1 / (x * x);
    }
}
