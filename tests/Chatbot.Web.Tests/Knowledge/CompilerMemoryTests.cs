using System.Globalization;
using System.Runtime.InteropServices;
using Chatbot.Web.Knowledge;

namespace Chatbot.Web.Tests.Knowledge;

public sealed class CompilerMemoryTests
{
    [Fact]
    public void Memory_is_given_back_while_much_is_compiled_and_until_six_quiet_periods_have_passed()
    {
        using var memory = new CompilerMemory(TimeProvider.System);

        Assert.Equal([false, true, true, true], Looks(19, 20, 39, 40));
        Assert.Equal([true, true, true, true, true, true, false, false], Looks(40, 41, 42, 43, 44, 45, 46, 59));
        Assert.Equal([true, true], Looks(60, 60));

        IEnumerable<bool> Looks(params long[] compiled) => compiled.Select(memory.Look);
    }

    [Fact]
    public void What_the_C_library_keeps_of_freed_memory_goes_back_to_the_system()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var memory = new CompilerMemory(TimeProvider.System);
        // Small pieces stay with the library when they are freed, while a later one is in use.
        var pieces = Enumerable.Range(0, 20_000).Select(_ => Piece()).ToList();
        var last = Piece();
        pieces.ForEach(Marshal.FreeHGlobal);
        var before = ResidentKilobytes();

        memory.Look(100);

        var after = ResidentKilobytes();
        Marshal.FreeHGlobal(last);
        Assert.True(before - after > 10_000, string.Create(CultureInfo.InvariantCulture, $"{before} kB before, {after} kB after"));
    }

    private static nint Piece()
    {
        const int Size = 4096;
        var piece = Marshal.AllocHGlobal(Size);
        for (var at = 0; at < Size; at += 512)
            Marshal.WriteByte(piece, at, 1);
        return piece;
    }

    private static long ResidentKilobytes() => long.Parse(
        File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))["VmRSS:".Length..].Replace("kB", "", StringComparison.Ordinal),
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        CultureInfo.InvariantCulture);
}
