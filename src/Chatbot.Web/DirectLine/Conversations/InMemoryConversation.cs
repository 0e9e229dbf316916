using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Conversations;

internal sealed class InMemoryConversation(string? locale, int capacity, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly Queue<StoredActivity> _activities = [];
    private DateTimeOffset _lastAt;
    private DateTimeOffset _lastUsed = time.GetUtcNow();
    private long _lastSequence;
    private bool _ended;

    public DateTimeOffset LastUsed
    {
        get
        {
            lock (_lock)
                return _lastUsed;
        }
    }

    public ConversationState State
    {
        get
        {
            lock (_lock)
                return new(locale, _lastSequence, _ended);
        }
    }

    public bool Join(string user)
    {
        lock (_lock)
            return _members.Add(user);
    }

    public void End()
    {
        lock (_lock)
            _ended = true;
    }

    public StoredActivity? Append(ActivityWriter write)
    {
        lock (_lock)
        {
            if (_ended)
                return null;
            _lastUsed = time.GetUtcNow();
            var next = _lastAt.AddMilliseconds(1);
            _lastAt = _lastUsed > next ? _lastUsed : next;
            var activity = new StoredActivity(_lastSequence + 1, write(_lastSequence + 1, _lastAt));
            _lastSequence++;
            _activities.Enqueue(activity);
            if (_activities.Count > capacity)
                _activities.Dequeue();
            return activity;
        }
    }

    public IReadOnlyList<StoredActivity> Read(long after, int limit)
    {
        lock (_lock)
        {
            _lastUsed = time.GetUtcNow();
            var skip = Math.Max(0, after - (_lastSequence - _activities.Count));
            return skip >= _activities.Count ? [] : [.. _activities.Skip((int)skip).Take(limit)];
        }
    }
}
