using Chatbot.Core.Conversations;

namespace Chatbot.Storage.Tests;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Starts_a_conversation_once_and_lets_each_member_in_once()
    {
        Assert.True(await DirectLine.StartAsync("c", "es-US", default));
        Assert.False(await DirectLine.StartAsync("c", "en", default));
        Assert.True(await DirectLine.JoinAsync("c", "dl_1", default));
        Assert.False(await DirectLine.JoinAsync("c", "dl_1", default));
        Assert.False(await DirectLine.JoinAsync("unknown", "dl_1", default));
        Assert.Equal(new ConversationState("es-US", 0, false), await DirectLine.FindAsync("c", default));
        Assert.Null(await DirectLine.FindAsync("unknown", default));
    }

    [Fact]
    public async Task Numbers_activities_without_gaps_and_in_time()
    {
        await DirectLine.StartAsync("c", null, default);
        List<DateTimeOffset> times = [];
        var appended = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => AppendAsync($"{i}"))));

        Assert.Equal(Enumerable.Range(1, 8).Select(i => (long)i), appended.Select(activity => activity!.Sequence).Order());
        Assert.Equal(times.Count, times.Distinct().Count());
        Assert.Equal(Enumerable.Range(4, 5).Select(i => (long)i), (await DirectLine.ReadAsync("c", 3, 100, default))!.Select(activity => activity.Sequence));
        Assert.Equal([4L], (await DirectLine.ReadAsync("c", 3, 1, default))!.Select(activity => activity.Sequence));
        Assert.Empty((await DirectLine.ReadAsync("c", 8, 100, default))!);
        Assert.Null(await DirectLine.ReadAsync("unknown", 0, 100, default));

        Task<StoredActivity?> AppendAsync(string text) => DirectLine.AppendAsync("c", null, (sequence, at) => Write(text, at), default).AsTask();

        string Write(string text, DateTimeOffset at)
        {
            lock (times)
                times.Add(at);
            return text;
        }
    }

    [Fact]
    public async Task Adds_what_has_a_key_to_a_conversation_once()
    {
        await DirectLine.StartAsync("c", null, default);

        var first = await DirectLine.AppendAsync("c", "outbox:1", (sequence, _) => $"said {sequence}", default);
        var again = await DirectLine.AppendAsync("c", "outbox:1", (sequence, _) => $"said {sequence}", default);
        await DirectLine.EndAsync("c", default);
        var afterTheEnd = await DirectLine.AppendAsync("c", "outbox:1", (sequence, _) => $"said {sequence}", default);

        Assert.Equal((first, first), (again, afterTheEnd));
        Assert.Equal([new StoredActivity(1, "said 1")], await DirectLine.ReadAsync("c", 0, 100, default));
    }

    [Fact]
    public async Task Adds_nothing_to_a_conversation_that_has_ended_or_never_was()
    {
        await DirectLine.StartAsync("c", null, default);
        await DirectLine.EndAsync("c", default);

        Assert.Null(await DirectLine.AppendAsync("c", null, (_, _) => "late", default));
        Assert.Null(await DirectLine.AppendAsync("unknown", null, (_, _) => "late", default));
        Assert.True((await DirectLine.FindAsync("c", default))!.HasEnded);
    }

    [Fact]
    public async Task Keeps_the_latest_activities_of_a_long_conversation()
    {
        await DirectLine.StartAsync("c", null, default);
        for (var i = 0; i < 15; i++)
            await DirectLine.AppendAsync("c", null, (sequence, _) => $"{sequence}", default);

        Assert.Equal(Enumerable.Range(6, 10).Select(i => (long)i), (await DirectLine.ReadAsync("c", 0, 100, default))!.Select(activity => activity.Sequence));
    }

    [Fact]
    public async Task Forgets_idle_conversations_but_not_those_with_an_open_ticket()
    {
        foreach (var id in new[] { "idle", "read", Conversation.Id })
        {
            await DirectLine.StartAsync(id, null, default);
            await DirectLine.AppendAsync(id, null, (_, _) => "hello", default);
        }

        await OpenTicketAsync();
        Clock.Now += TimeSpan.FromHours(1);
        await DirectLine.ReadAsync("read", 0, 100, default);

        Assert.Equal(1, await DirectLine.ForgetIdleAsync(Clock.Now.AddMinutes(-30), default));
        Assert.Null(await DirectLine.FindAsync("idle", default));
        Assert.NotNull(await DirectLine.FindAsync("read", default));
        Assert.NotNull(await DirectLine.FindAsync(Conversation.Id, default));
    }
}
