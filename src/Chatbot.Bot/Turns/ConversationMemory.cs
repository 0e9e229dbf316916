using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Notes on the conversations of late, for as long as the host runs. When there are too many, the oldest tenth is forgotten.</summary>
internal sealed class ConversationMemory(BotOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Channel, string Conversation), ConversationNotes> _notes = [];
    private readonly Lock _pruning = new();

    public ConversationNotes NotesOf(Activity activity)
    {
        var notes = _notes.GetOrAdd((activity.ChannelId ?? "", activity.Conversation.Id), _ => new());
        notes.LastUsed = time.GetTimestamp();
        if (_notes.Count > options.RememberedConversations)
            Prune();
        return notes;
    }

    private void Prune()
    {
        lock (_pruning)
        {
            var surplus = _notes.Count - options.RememberedConversations;
            if (surplus <= 0)
                return;
            foreach (var (key, _) in _notes.ToArray().OrderBy(pair => pair.Value.LastUsed).Take(surplus + (options.RememberedConversations / 10)))
                _notes.TryRemove(key, out _);
        }
    }
}
