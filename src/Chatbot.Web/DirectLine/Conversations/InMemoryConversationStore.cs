using System.Collections.Concurrent;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Conversations;

/// <summary>
/// Conversations for as long as the host runs, as many and as long as the settings allow. When there is no room, the
/// one that was idle longest is forgotten.
/// </summary>
internal sealed class InMemoryConversationStore(DirectLineOptions options, TimeProvider time) : IConversationStore
{
    private readonly ConcurrentDictionary<string, InMemoryConversation> _conversations = new(StringComparer.Ordinal);
    private readonly Lock _making = new();

    public int Count => _conversations.Count;

    public ValueTask<bool> StartAsync(string conversation, string? locale, CancellationToken cancellation)
    {
        lock (_making)
        {
            if (_conversations.ContainsKey(conversation))
                return ValueTask.FromResult(false);
            if (_conversations.Count >= options.MaxConversations)
                _conversations.TryRemove(_conversations.MinBy(pair => pair.Value.LastUsed).Key, out _);
            _conversations[conversation] = new(locale, options.MaxActivitiesPerConversation, time);
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask<ConversationState?> FindAsync(string conversation, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(conversation)?.State);

    public ValueTask<bool> JoinAsync(string conversation, string user, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(conversation)?.Join(user) ?? false);

    public ValueTask EndAsync(string conversation, CancellationToken cancellation)
    {
        Find(conversation)?.End();
        return ValueTask.CompletedTask;
    }

    public ValueTask<StoredActivity?> AppendAsync(string conversation, string? key, ActivityWriter write, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(conversation)?.Append(write));

    public ValueTask<IReadOnlyList<StoredActivity>?> ReadAsync(string conversation, long after, int limit, CancellationToken cancellation) =>
        ValueTask.FromResult(Find(conversation)?.Read(after, limit));

    public ValueTask<int> ForgetIdleAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        var idle = _conversations.Where(pair => pair.Value.LastUsed < since).Select(pair => pair.Key).ToList();
        return ValueTask.FromResult(idle.Count(id => _conversations.TryRemove(id, out _)));
    }

    private InMemoryConversation? Find(string conversation) => _conversations.GetValueOrDefault(conversation);
}
