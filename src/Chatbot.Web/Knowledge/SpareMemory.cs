namespace Chatbot.Web.Knowledge;

internal static class SpareMemory
{
    /// <summary>
    /// Reading the files leaves six times as much garbage as it keeps, and working out vectors some more; nothing after it
    /// would collect that soon.
    /// </summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
