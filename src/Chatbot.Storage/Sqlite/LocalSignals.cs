using System.Collections.Immutable;
using Chatbot.Core.Conversations;

namespace Chatbot.Storage.Sqlite;

/// <summary>Signals within this process: with SQLite there is no other.</summary>
internal sealed class LocalSignals : IConversationSignals
{
    private ImmutableList<Action<Signal>> _handlers = [];

    public Task RaiseAsync(Signal signal, CancellationToken cancellation)
    {
        Tell(signal);
        return Task.CompletedTask;
    }

    public IDisposable Listen(Action<Signal> handler)
    {
        ImmutableInterlocked.Update(ref _handlers, static (handlers, added) => handlers.Add(added), handler);
        return new Listener(() => ImmutableInterlocked.Update(ref _handlers, static (handlers, gone) => handlers.Remove(gone), handler));
    }

    public void Tell(Signal signal)
    {
        foreach (var handler in _handlers)
            handler(signal);
    }

    private sealed class Listener(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
