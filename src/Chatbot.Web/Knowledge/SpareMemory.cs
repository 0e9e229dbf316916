using System.Runtime.InteropServices;

namespace Chatbot.Web.Knowledge;

internal static partial class SpareMemory
{
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
    public static void Trim()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = TrimNative(0);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library than GNU's, which gives back by itself or not at all.
        }
    }

    /// <summary>Gives what the C library keeps of freed memory back to the operating system.</summary>
    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static partial int TrimNative(nuint pad);
}
