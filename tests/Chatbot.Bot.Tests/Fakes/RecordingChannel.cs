using System.Globalization;
using Chatbot.Bot.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The way out to every channel. It keeps what it is given, and can refuse to take it.</summary>
public sealed class RecordingChannel(List<Activity> sent) : IActivityChannel
{
    private int _ids;

    /// <summary>What to throw, one for each attempt; null takes the activity.</summary>
    public Queue<Exception?> Failures { get; } = [];

    /// <summary>Until when a conversation takes nothing.</summary>
    public Dictionary<string, Task> Held { get; } = [];

    public List<string> Keys { get; } = [];

    public List<Activity> Updates { get; } = [];

    public List<ConversationParameters> Opened { get; } = [];

    /// <summary>The ids of what began the conversations that were opened.</summary>
    public List<string> OpenedIds { get; } = [];

    public bool Serves(string channelId) => true;

    public async Task SendAsync(ConversationReference reference, Activity activity, string key, CancellationToken cancellation)
    {
        Fail();
        if (Held.TryGetValue(reference.Conversation.Id, out var free))
            await free.WaitAsync(cancellation);
        lock (sent)
        {
            sent.Add(activity);
            Keys.Add(key);
        }
    }

    public Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellation)
    {
        Fail();
        Updates.Add(activity);
        return Task.CompletedTask;
    }

    public Task<ConversationResourceResponse> CreateAsync(ConversationReference reference, ConversationParameters parameters, CancellationToken cancellation)
    {
        Fail();
        Opened.Add(parameters);
        OpenedIds.Add(NewId());
        return Task.FromResult(new ConversationResourceResponse { Id = "new-conversation", ActivityId = OpenedIds[^1] });
    }

    private string NewId() => string.Create(CultureInfo.InvariantCulture, $"sent-{Interlocked.Increment(ref _ids)}");

    private void Fail()
    {
        if (Failures.TryDequeue(out var failure) && failure is not null)
            throw failure;
    }
}
