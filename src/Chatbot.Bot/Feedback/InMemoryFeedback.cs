using System.Collections.Concurrent;
using Chatbot.Core.Feedback;

namespace Chatbot.Bot.Feedback;

/// <summary>Keeps feedback for as long as the host runs, the newest of it.</summary>
internal sealed class InMemoryFeedback(BotOptions options) : IFeedback
{
    private readonly ConcurrentDictionary<(string, string, string?, string?), ReplyFeedback> _kept = [];

    public IReadOnlyCollection<ReplyFeedback> All => [.. _kept.Values];

    public ValueTask KeepAsync(ReplyFeedback feedback, CancellationToken cancellation)
    {
        _kept[(feedback.Channel, feedback.Conversation, feedback.Turn, feedback.Turn is null ? feedback.Reply : null)] = feedback;
        if (_kept.Count > options.RememberedConversations)
        {
            var oldest = _kept.MinBy(pair => pair.Value.At).Key;
            _kept.TryRemove(oldest, out _);
        }

        return ValueTask.CompletedTask;
    }
}
