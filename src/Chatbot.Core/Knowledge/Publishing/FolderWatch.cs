namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>
/// Calls back whenever something under a folder may have changed. A watch that cannot be set up (no handles left, a
/// file system that knows none) is no failure, since the store polls as well.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher? _watcher;

    public FolderWatch(string folder, Action changed)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, _) => changed();
            _watcher.Created += (_, _) => changed();
            _watcher.Deleted += (_, _) => changed();
            _watcher.Renamed += (_, _) => changed();
            _watcher.Error += (_, _) => changed();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or PlatformNotSupportedException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    public void Dispose() => _watcher?.Dispose();
}
