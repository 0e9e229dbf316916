using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>
/// The version in use. Read <see cref="Current"/> once per turn and keep it: the next read may give a newer version.
/// The events are raised on a background thread, one at a time.
/// </summary>
public sealed class KnowledgeStore<T> : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly FolderChanges _changes;
    private readonly FolderWatch? _watch;
    private readonly Publisher<T> _publisher;
    private volatile KnowledgePublication<T> _current;

    internal KnowledgeStore(KnowledgeOptions options, Publisher<T> publisher, KnowledgeBase first)
    {
        _publisher = publisher;
        _changes = new FolderChanges(options, publisher.Time);
        _current = publisher.Publish(first);
        _watch = options.Watch ? new FolderWatch(options.Path, _changes.Signal) : null;
        // For an edit made while the first version was built, before the watch began.
        _changes.Signal();
        _ = Task.Run(() => FollowAsync(first.Version));
    }

    /// <summary>A newer version is in use.</summary>
    public event Action<KnowledgePublication<T>>? Published;

    /// <summary>An edit was refused; the version before it stays in use.</summary>
    public event Action<KnowledgeRejection>? Rejected;

    public KnowledgePublication<T> Current => _current;

    public void Dispose()
    {
        if (_stop.IsCancellationRequested)
            return;
        _stop.Cancel();
        _stop.Dispose();
        _watch?.Dispose();
    }

    private async Task FollowAsync(string version)
    {
        try
        {
            await foreach (var files in _changes.After(version, _stop.Token).ConfigureAwait(false))
                Raise(TryPublish(files));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException)
        {
            // The store was disposed of.
        }
    }

    /// <summary>What there is to say about the new files: why they were refused, that they are in use, or nothing.</summary>
    private Action? TryPublish(KnowledgeFiles files)
    {
        try
        {
            var reading = KnowledgeReader.Read(files);
            if (reading.Knowledge is null)
                return () => Rejected?.Invoke(new KnowledgeRejection(reading.Problems));

            // A broken edit was undone: the version in use is back.
            if (reading.Knowledge.Version == _current.Knowledge.Version)
                return null;
            var publication = _current = _publisher.Publish(reading.Knowledge);
            return () => Published?.Invoke(publication);
        }
        // Whatever the host's building or the archive's disk throws, patients keep the version before.
        catch (Exception failure)
        {
            _changes.Retry();
            return () => Rejected?.Invoke(new KnowledgeRejection([], failure));
        }
    }

    private static void Raise(Action? news)
    {
        try
        {
            news?.Invoke();
        }
        catch (Exception)
        {
            // A subscriber that fails, a logger say, must not end the following of edits.
        }
    }
}
