using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;

namespace Chatbot.Storage.Tests;

public abstract partial class StorageContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Gives_the_first_message_of_each_lane_and_the_next_when_it_was_sent()
    {
        await Outbox.AddAsync([Message("a1", "a"), Message("a2", "a"), Message("b1", "b")], default);

        var first = await Outbox.TakeAsync(null, 10, Lease, default);
        Assert.Equal(["a1", "b1"], first.Select(item => item.Message.Payload));
        Assert.Empty(await Outbox.TakeAsync(null, 10, Lease, default));

        await Outbox.SentAsync(first[0].Id, default);
        Assert.Equal(["a2"], (await Outbox.TakeAsync("a", 10, Lease, default)).Select(item => item.Message.Payload));
        Assert.Empty(await Outbox.TakeAsync("b", 10, Lease, default));
    }

    [Fact]
    public async Task Gives_what_is_left_over_only_when_whoever_wrote_it_had_time_to_send_it()
    {
        await Outbox.AddAsync([Message("one")], default);
        Assert.Empty(await Outbox.TakeLeftOverAsync(TimeSpan.FromSeconds(1), 10, Lease, default));

        Clock.Now += TimeSpan.FromSeconds(1);

        Assert.Equal("one", Assert.Single(await Outbox.TakeLeftOverAsync(TimeSpan.FromSeconds(1), 10, Lease, default)).Message.Payload);
    }

    [Fact]
    public async Task Gives_a_message_again_when_whoever_took_it_is_gone()
    {
        await Outbox.AddAsync([Message("one")], default);
        var taken = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));

        Clock.Now += Lease;

        Assert.Equal(taken.Id, Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default)).Id);
    }

    [Fact]
    public async Task Holds_a_message_for_longer_until_somebody_has_sent_it()
    {
        await Outbox.AddAsync([Message("one")], default);
        var item = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        Clock.Now += Lease / 2;

        Assert.True(await Outbox.RenewAsync(item.Id, Lease, default));
        Clock.Now += Lease / 2;
        Assert.Empty(await Outbox.TakeAsync(null, 10, Lease, default));

        await Outbox.SentAsync(item.Id, default);
        Assert.False(await Outbox.RenewAsync(item.Id, Lease, default));
    }

    [Fact]
    public async Task Holds_a_lane_until_a_message_that_failed_is_due_again()
    {
        await Outbox.AddAsync([Message("one"), Message("two")], default);
        var item = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        await Outbox.RetryAsync(item.Id, Clock.Now.AddSeconds(5), "503", default);

        Assert.Empty(await Outbox.TakeAsync(null, 10, Lease, default));
        Clock.Now += TimeSpan.FromSeconds(5);
        var again = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));

        Assert.Equal((item.Id, 1), (again.Id, again.Attempts));
    }

    [Fact]
    public async Task Does_not_give_what_is_not_due_yet()
    {
        await Outbox.AddAsync([Message("later") with { NotBefore = Clock.Now.AddMinutes(1) }], default);

        Assert.Empty(await Outbox.TakeAsync(null, 10, Lease, default));
        Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
    }

    [Fact]
    public async Task Goes_on_behind_a_message_that_was_parked_and_sends_it_again_on_demand()
    {
        await Outbox.AddAsync([Message("poison"), Message("next")], default);
        var poison = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        await Outbox.ParkAsync(poison.Id, "400 Bad Request", default);

        var parked = Assert.Single(await Outbox.ParkedAsync(10, default));
        Assert.Equal(("poison", "400 Bad Request"), (parked.Item.Message.Payload, parked.Error));
        Assert.True(await Outbox.UnparkAsync(poison.Id, default));
        Assert.False(await Outbox.UnparkAsync(poison.Id, default));
        Assert.Equal("poison", Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default)).Message.Payload);
        Assert.Empty(await Outbox.ParkedAsync(10, default));
    }

    [Fact]
    public async Task Removes_a_parked_message_and_no_other()
    {
        await Outbox.AddAsync([Message("poison"), Message("next")], default);
        var poison = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        Assert.False(await Outbox.DiscardAsync(poison.Id, default));
        await Outbox.ParkAsync(poison.Id, "400 Bad Request", default);

        Assert.True(await Outbox.DiscardAsync(poison.Id, default));
        Assert.False(await Outbox.DiscardAsync(poison.Id, default));

        Assert.Equal("next", Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default)).Message.Payload);
        Assert.Equal((1, 0), (await Outbox.BacklogAsync(default) is var left ? (left.Waiting, left.Parked) : default));
    }

    [Fact]
    public async Task Adds_what_has_a_key_once_and_knows_what_came_of_it()
    {
        await Outbox.AddAsync([Message("card", key: "ticket:1:card")], default);
        await Outbox.AddAsync([Message("card again", key: "ticket:1:card")], default);
        Assert.Equal(1, (await Outbox.BacklogAsync(default)).Waiting);
        Assert.Equal(new(MessageState.Waiting, null), await Outbox.FateAsync("ticket:1:card", default));

        var item = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        await Outbox.SentAsync(item.Id, default);

        Assert.Equal(new(MessageState.Sent, null), await Outbox.FateAsync("ticket:1:card", default));
        Assert.Equal((0, null, 0), await Outbox.BacklogAsync(default));
    }

    [Fact]
    public async Task Knows_the_fate_of_what_has_a_key()
    {
        await Outbox.AddAsync([Message("card", key: "ticket:1:card")], default);
        Assert.Null(await Outbox.FateAsync("unknown", default));
        Assert.Equal(new(MessageState.Waiting, null), await Outbox.FateAsync("ticket:1:card", default));

        var item = Assert.Single(await Outbox.TakeAsync(null, 10, Lease, default));
        await Outbox.ParkAsync(item.Id, "HTTP 403", default);
        Assert.Equal(new(MessageState.GivenUp, "HTTP 403"), await Outbox.FateAsync("ticket:1:card", default));
        await Outbox.UnparkAsync(item.Id, default);
        await Outbox.SentAsync(item.Id, default);

        Assert.Equal(new(MessageState.Sent, null), await Outbox.FateAsync("ticket:1:card", default));
    }

    [Fact]
    public async Task Writes_the_news_of_a_reply_with_its_outcome()
    {
        var ticket = await OpenTicketAsync();
        await TakeAllAsync();
        var (sent, notice, givenUp) = ($"ticket:{ticket.Id}:1:0:reply", $"ticket:{ticket.Id}:2:0", $"ticket:{ticket.Id}:3:0:reply");
        await Outbox.AddAsync([Message("reply", "a", sent), Message("notice", "b", notice), Message("reply", "c", givenUp)], default);
        var items = await Outbox.TakeAsync(null, 10, Lease, default);

        await Outbox.SentAsync(items[0].Id, default);
        Assert.Equal(new TicketNews(ticket.Id).Message(), Assert.Single(await TakeAllAsync()));
        await Outbox.SentAsync(items[1].Id, default);
        Assert.Empty(await TakeAllAsync());
        await Outbox.ParkAsync(items[2].Id, "HTTP 403", default);
        Assert.Equal(new ReplyNews(ticket.Id, givenUp).Message(), Assert.Single(await TakeAllAsync()));

        // Once the ticket is marked, a reply that goes out after all is told to it too.
        await Tickets.ChangeAsync(new((await Tickets.FindAsync(ticket.Id, default))! with { Undelivered = true }, new(Clock.Now, null, "not delivered")), default);
        await Outbox.UnparkAsync(items[2].Id, default);
        await Outbox.SentAsync(items[2].Id, default);
        Assert.Equal(new ReplyNews(ticket.Id, givenUp).Message(), Assert.Single(await TakeAllAsync()));
    }

    /// <summary>Everything that waits, as sent.</summary>
    private async Task<IReadOnlyList<OutboxMessage>> TakeAllAsync()
    {
        var items = await Outbox.TakeAsync(null, 100, Lease, default);
        foreach (var item in items)
            await Outbox.SentAsync(item.Id, default);
        return [.. items.Select(item => item.Message)];
    }

    [Fact]
    public async Task Gives_no_message_to_two_who_ask_at_once()
    {
        await Outbox.AddAsync([.. Enumerable.Range(0, 40).Select(i => Message($"{i}", $"lane {i % 20}"))], default);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Outbox.TakeAsync(null, 5, Lease, default))));

        var ids = taken.SelectMany(items => items).Select(item => item.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.True(ids.Count is > 0 and <= 20);
    }
}
