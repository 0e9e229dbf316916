using System.Runtime.InteropServices;

namespace Chatbot.Web.Knowledge;

internal static partial class SpareMemory
{
    /// <summary>The C library's number for how many heaps it may have.</summary>
    private const int MostHeaps = -8;

    /// <summary>
    /// The C library gives threads heaps of their own, and what one has freed the others cannot use. Here hardly anybody but
    /// the compiler asks for native memory, so that all can share one heap. To be called before there are many threads.
    /// </summary>
    public static void ShareOneHeap() => IfGnu(() => SetNative(MostHeaps, 1));

    /// <summary>
    /// Reading the files leaves six times as much garbage as it keeps, and working out vectors some more; nothing after it
    /// would collect that soon. Compiling the code for it leaves memory that the C library keeps.
    /// </summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Trim();
    }

    /// <summary>Takes milliseconds, and stops nobody who does not ask for native memory meanwhile.</summary>
    public static void Trim() => IfGnu(() => TrimNative(0));

    private static void IfGnu(Func<int> call)
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = call();
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library than GNU's, which gives back by itself or not at all.
        }
    }

    /// <summary>Gives what the C library keeps of freed memory back to the operating system.</summary>
    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static partial int TrimNative(nuint pad);

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    private static partial int SetNative(int parameter, int value);
}
