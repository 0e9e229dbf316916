using System.Runtime.Intrinsics.X86;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class ByteProductTests
{
    private readonly Random _random = new(1);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 21).Select(i => i * ByteProduct.Step)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_width_gives_the_product_that_one_number_after_the_other_gives(int length)
    {
        var (left, right) = (Bytes(length), Bytes(length));
        var expected = left.Zip(right, (a, b) => a * b).Sum();

        Assert.Equal(expected, ByteProduct.Of(left, right));
        Assert.Equal(expected, ByteProduct.Portable(left, right));
        if (Avx2.IsSupported)
            Assert.Equal(expected, ByteProduct.Middle(left, right));
        if (Avx512BW.IsSupported)
            Assert.Equal(expected, ByteProduct.Wide(left, right));
    }

    [Theory]
    [InlineData(127, 127)]
    [InlineData(127, -127)]
    [InlineData(-127, -127)]
    public void The_largest_numbers_do_not_run_over(sbyte left, sbyte right)
    {
        const int Length = 2048;
        sbyte[] a = [.. Enumerable.Repeat(left, Length)], b = [.. Enumerable.Repeat(right, Length)];

        Assert.Equal(Length * left * right, ByteProduct.Of(a, b));
        Assert.Equal(Length * left * right, ByteProduct.Portable(a, b));
    }

    private sbyte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(_ => (sbyte)_random.Next(-127, 128))];
}
