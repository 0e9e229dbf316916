using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>
/// Yields the files of a folder each time they differ from before and have come to rest. An edit is never taken up
/// half-written: the folder must read the same twice, with the settling time in between. What counts is the content,
/// so that editors may write in place, replace the file or touch it for nothing.
/// </summary>
internal sealed class FolderChanges(KnowledgeOptions options, TimeProvider time)
{
    // Holds at most one signal: reading the folder once answers any number of them.
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The version that was yielded last, or that the reader of this began with.</summary>
    private string? _seen;

    /// <summary>The folder may have changed.</summary>
    public void Signal() => _signals.Writer.TryWrite(true);

    /// <summary>Yields the same files again with the next poll: they were good, but could not be taken up.</summary>
    public void Retry() => _seen = null;

    public async IAsyncEnumerable<KnowledgeFiles> After(
        string version,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        _seen = version;
        while (true)
        {
            await SignalOrPollAsync(cancellation).ConfigureAwait(false);
            var files = KnowledgeFiles.In(options.Path);
            if (files.Version == _seen)
                continue;

            files = await SettledAsync(files, cancellation).ConfigureAwait(false);
            if (files.Version == _seen)
                continue;
            _seen = files.Version;
            yield return files;
        }
    }

    private async Task<KnowledgeFiles> SettledAsync(KnowledgeFiles files, CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(options.SettleMilliseconds), time, cancellation).ConfigureAwait(false);
            var later = KnowledgeFiles.In(options.Path);
            if (later.Version == files.Version)
                return later;
            files = later;
        }
    }

    private async Task SignalOrPollAsync(CancellationToken cancellation)
    {
        using var poll = new CancellationTokenSource(TimeSpan.FromSeconds(options.PollSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(poll.Token, cancellation);
        try
        {
            await _signals.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Time to poll.
        }
    }
}
