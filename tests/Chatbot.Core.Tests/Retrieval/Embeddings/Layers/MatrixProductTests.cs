using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.Layers;

public sealed class MatrixProductTests
{
    private const int Depth = 37;
    private const int Outputs = 64;

    private readonly Random _random = new(7);

    [Fact]
    public void Multiplies_in_registers_of_512_bits() => MultipliesAnyNumberOfRows<Lane512>();

    [Fact]
    public void Multiplies_in_registers_of_256_bits() => MultipliesAnyNumberOfRows<Lane256>();

    [Fact]
    public void Multiplies_in_registers_of_128_bits() => MultipliesAnyNumberOfRows<Lane128>();

    [Fact]
    public void Refuses_memory_that_is_too_small_and_panels_of_another_width()
    {
        var right = new PackedMatrix(new float[Depth * Outputs], Depth, Outputs, 2 * Lane128.Width);
        float[] left = new float[Depth], sums = new float[Outputs], small = new float[10];
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Accumulate<Lane128>(small, 1, right, sums, left));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Accumulate<Lane128>(left, 1, right, small, left));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Accumulate<Lane128>(left, 1, right, sums, small));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Accumulate<Lane256>(left, 1, right, sums, left));
        Assert.Throws<ArgumentException>(() => new PackedMatrix(new float[Depth * 3], Depth, 3, 8));
        Assert.Throws<ArgumentException>(() => PackedMatrix.OfHalves(new ushort[Depth], Depth, Outputs, 8));
    }

    [Fact]
    public void Multiplies_half_as_long_weights_in_registers_of_512_bits() => MultipliesHalves<Lane512>();

    [Fact]
    public void Multiplies_half_as_long_weights_in_registers_of_256_bits() => MultipliesHalves<Lane256>();

    [Fact]
    public void Multiplies_half_as_long_weights_in_registers_of_128_bits() => MultipliesHalves<Lane128>();

    private void MultipliesAnyNumberOfRows<TLane>()
        where TLane : struct, ILane<TLane>
    {
        float[] weights = Numbers(Depth * Outputs);
        Multiplies<TLane>(weights, new(weights, Depth, Outputs, 2 * TLane.Width));
    }

    private void MultipliesHalves<TLane>()
        where TLane : struct, ILane<TLane>
    {
        float[] weights = Numbers(Depth * Outputs);
        ushort[] turned = new ushort[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            uint upper = BitConverter.SingleToUInt32Bits(weights[i]) >> 16;
            turned[i % Outputs * Depth + i / Outputs] = (ushort)upper;
            weights[i] = BitConverter.UInt32BitsToSingle(upper << 16);
        }

        Multiplies<TLane>(weights, PackedMatrix.OfHalves(turned, Depth, Outputs, 2 * TLane.Width));
    }

    private void Multiplies<TLane>(float[] weights, PackedMatrix right)
        where TLane : struct, ILane<TLane>
    {
        for (int rows = 0; rows <= 2 * TLane.Rows + 1; rows++)
        {
            float[] left = Numbers(rows * Depth), sums = Numbers(rows * Outputs);
            double[] expected = [.. sums.Select((sum, at) => sum + Product(left, weights, at / Outputs, at % Outputs))];
            MatrixProduct.Accumulate<TLane>(left, rows, right, sums, new float[left.Length]);
            Assert.All(expected.Zip(sums), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        }
    }

    private static double Product(float[] left, float[] right, int row, int column) =>
        Enumerable.Range(0, Depth).Sum(k => (double)left[row * Depth + k] * right[k * Outputs + column]);

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.NextSingle() - 0.5f)];
}
