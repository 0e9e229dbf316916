using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Streams;

/// <summary>
/// Who listens to which conversation. Nothing that was said is queued here: a listener is woken and reads the
/// conversation from where it stands, so a slow one holds up nobody and loses nothing. News of a conversation comes as a
/// signal, from this host or from another.
/// </summary>
internal sealed class ConversationStreams : IDisposable
{
    private readonly DirectLineOptions _options;
    private readonly IDisposable _listening;
    private readonly Dictionary<string, List<StreamSubscription>> _listeners = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public ConversationStreams(DirectLineOptions options, IConversationSignals signals)
    {
        _options = options;
        _listening = signals.Listen(Hear);
    }

    /// <summary>Listens until disposed. When the conversation has too many listeners, the oldest is told to go.</summary>
    public StreamSubscription Subscribe(string conversationId)
    {
        var subscription = new StreamSubscription(listener => Unsubscribe(conversationId, listener));
        lock (_lock)
        {
            if (!_listeners.TryGetValue(conversationId, out var listeners))
                _listeners[conversationId] = listeners = [];
            if (listeners.Count >= _options.MaxStreamsPerConversation)
            {
                listeners[0].Replace();
                listeners.RemoveAt(0);
            }

            listeners.Add(subscription);
        }

        return subscription;
    }

    /// <summary>Shows something to this host's listeners alone, whatever else they have seen.</summary>
    public void ShowHere(string conversationId, string json) => Tell(conversationId, new(json, TransientActivity.Always));

    public void Dispose() => _listening.Dispose();

    private void Hear(Signal signal)
    {
        if (signal.Kind == SignalKind.Conversation)
            Tell(signal.Subject, signal.Transient is null ? null : new(signal.Transient, signal.After));
    }

    private void Tell(string conversationId, TransientActivity? activity)
    {
        lock (_lock)
        {
            foreach (var listener in _listeners.GetValueOrDefault(conversationId) ?? [])
                listener.Tell(activity);
        }
    }

    private void Unsubscribe(string conversationId, StreamSubscription subscription)
    {
        lock (_lock)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners) && listeners.Remove(subscription) && listeners.Count == 0)
                _listeners.Remove(conversationId);
        }
    }
}
