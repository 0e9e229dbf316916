namespace Chatbot.Web.DirectLine.Streams;

/// <summary>
/// Who listens to which conversation. Nothing that was said is queued here: a listener is woken and reads the
/// conversation from where it stands, so a slow one holds up nobody and loses nothing.
/// </summary>
internal sealed class ConversationStreams(DirectLineOptions options)
{
    private readonly Dictionary<string, List<StreamSubscription>> _listeners = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Listens until disposed. When the conversation has too many listeners, the oldest is told to go.</summary>
    public StreamSubscription Subscribe(string conversationId)
    {
        var subscription = new StreamSubscription(listener => Unsubscribe(conversationId, listener));
        lock (_lock)
        {
            if (!_listeners.TryGetValue(conversationId, out var listeners))
                _listeners[conversationId] = listeners = [];
            if (listeners.Count >= options.MaxStreamsPerConversation)
            {
                listeners[0].Replace();
                listeners.RemoveAt(0);
            }

            listeners.Add(subscription);
        }

        return subscription;
    }

    /// <summary>The conversation has grown.</summary>
    public void Wake(string conversationId) => Tell(conversationId, null);

    /// <summary>Shows something that is not kept, to whoever is there.</summary>
    public void Show(string conversationId, TransientActivity activity) => Tell(conversationId, activity);

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
