using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Feedback;
using Chatbot.Core.Proposals;
using Chatbot.Core.Secrets;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Tests.Fakes;

namespace Chatbot.Storage.Tests;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Keeps_the_latest_word_on_each_reply()
    {
        var feedback = Storage.Get<IFeedbackStore>();
        var entry = new FeedbackEntry(Conversation, "b1", true, null, Clock.Now);
        await feedback.KeepAsync(entry, default);
        await feedback.KeepAsync(entry with { IsPositive = false, Comment = "not what I asked" }, default);
        await feedback.KeepAsync(entry with { ActivityId = null }, default);

        Assert.Equal(
            [entry with { ActivityId = null }, entry with { IsPositive = false, Comment = "not what I asked" }],
            await feedback.ListAsync(10, default));
    }

    [Fact]
    public async Task Moves_a_proposal_from_one_state_to_the_next_once()
    {
        var proposals = Storage.Get<IProposalStore>();
        var added = await proposals.AddAsync(
            new(0, ProposalState.Pending, "recovery-lifting", "en", "can i carry my grandson", null, 7, "local:nurse", Clock.Now), default);

        Assert.Equal([added], await proposals.ListAsync(ProposalState.Pending, default));
        Assert.Equal(added with { State = ProposalState.Accepted }, await proposals.MoveAsync(added.Id, ProposalState.Pending, ProposalState.Accepted, default));
        Assert.Null(await proposals.MoveAsync(added.Id, ProposalState.Pending, ProposalState.Rejected, default));
        Assert.Empty(await proposals.ListAsync(ProposalState.Pending, default));
        Assert.Single(await proposals.ListAsync(null, default));
    }

    [Fact]
    public async Task The_same_proposal_waits_for_a_decision_once_however_often_and_by_whomever_it_is_made()
    {
        var proposals = Storage.Get<IProposalStore>();
        var phrasing = new Proposal(0, ProposalState.Pending, "recovery-lifting", "en", "Can I carry my grandson?", null, 7, "local:nurse", Clock.Now);
        var pair = phrasing with { QnaId = null, Answer = "Ask us first." };
        var first = await proposals.AddAsync(phrasing, default);
        var firstPair = await proposals.AddAsync(pair, default);
        Clock.Now += TimeSpan.FromMinutes(1);

        Assert.Equal(first, await proposals.AddAsync(phrasing with { Question = "can i  carry my GRANDSON", Ticket = 8, ProposedBy = "local:2", At = Clock.Now }, default));
        Assert.Equal(firstPair, await proposals.AddAsync(pair with { Answer = " Ask us\nfirst. " }, default));
        await proposals.PlaceAsync(firstPair.Id, "recovery-grandson", "recovery", default);
        Assert.Equal(firstPair.Id, (await proposals.AddAsync(pair, default)).Id);
        Assert.Equal(2, (await proposals.ListAsync(null, default)).Count);
    }

    [Fact]
    public async Task Another_proposal_or_one_made_after_the_first_was_decided_is_kept_beside_it()
    {
        var proposals = Storage.Get<IProposalStore>();
        var phrasing = new Proposal(0, ProposalState.Pending, "recovery-lifting", "en", "Can I carry my grandson?", null, 7, "local:nurse", Clock.Now);
        var pair = phrasing with { QnaId = null, Answer = "Ask us first." };
        Proposal[] others =
        [
            phrasing, pair, phrasing with { QnaId = "recovery-rest" }, phrasing with { Language = "es" },
            phrasing with { Question = "Can I carry my son?" }, pair with { Answer = "Ask us." },
        ];

        foreach (var other in others)
            await proposals.AddAsync(other, default);
        Assert.Equal(others.Length, (await proposals.ListAsync(ProposalState.Pending, default)).Count);
        await proposals.MoveAsync(1, ProposalState.Pending, ProposalState.Rejected, default);
        Assert.NotEqual(1, (await proposals.AddAsync(phrasing, default)).Id);
    }

    [Fact]
    public async Task Of_many_who_propose_the_same_at_once_one_is_kept()
    {
        var proposals = Storage.Get<IProposalStore>();
        var phrasing = new Proposal(0, ProposalState.Pending, "recovery-lifting", "en", "Can I carry my grandson?", null, 7, "local:nurse", Clock.Now);

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => proposals.AddAsync(phrasing, default))));

        Assert.Equal(Assert.Single(await proposals.ListAsync(null, default)), Assert.Single(kept.Distinct()));
    }

    [Fact]
    public async Task Says_where_a_new_pair_is_to_stand_while_it_waits_for_a_decision()
    {
        var proposals = Storage.Get<IProposalStore>();
        var phrasing = await proposals.AddAsync(new(0, ProposalState.Pending, "recovery-rest", "en", "bed?", null, 7, "local:nurse", Clock.Now), default);
        var pair = await proposals.AddAsync(new(0, ProposalState.Pending, null, "en", "can i fly", "Ask us first.", 7, "local:nurse", Clock.Now), default);

        Assert.Null(await proposals.PlaceAsync(phrasing.Id, "recovery-flying", "recovery", default));
        Assert.Equal(pair with { QnaId = "recovery-flying", Topic = "recovery" }, await proposals.PlaceAsync(pair.Id, "recovery-flying", "recovery", default));
        await proposals.MoveAsync(pair.Id, ProposalState.Pending, ProposalState.Accepted, default);
        Assert.Null(await proposals.PlaceAsync(pair.Id, "other", "recovery", default));
    }

    [Fact]
    public async Task Knows_the_staff_who_were_here_lately_by_the_name_that_they_have_now()
    {
        var staff = Storage.Get<IStaffDirectory>();
        await staff.SeenAsync(new("local:2", "Ben"), default);
        Clock.Now += TimeSpan.FromDays(60);
        await staff.SeenAsync(new("local:3", "Cora"), default);
        await staff.SeenAsync(new("local:1", "Ana"), default);
        await staff.SeenAsync(new("local:3", "Corazon"), default);

        Assert.Equal(["Ana", "Ben", "Corazon"], (await staff.ListAsync(default)).Select(member => member.Name));
        Clock.Now += TimeSpan.FromDays(60);
        Assert.Equal(["Ana", "Corazon"], (await staff.ListAsync(default)).Select(member => member.Name));
    }

    [Fact]
    public async Task Takes_the_latest_consent_for_the_one_that_counts()
    {
        var consents = Storage.Get<IConsentStore>();
        Assert.Null(await consents.LatestAsync("+16025550123", "sms", default));
        var given = new Consent("+16025550123", "sms", true, Clock.Now, "sms", "START");
        await consents.KeepAsync(given, default);
        await consents.KeepAsync(given with { IsGiven = false, Wording = "stop please" }, default);

        Assert.Equal(given with { IsGiven = false, Wording = "stop please" }, await consents.LatestAsync("+16025550123", "sms", default));
        Assert.Null(await consents.LatestAsync("+16025550123", "callback", default));
    }

    [Fact]
    public async Task Has_one_secret_for_all_who_ask_at_once_and_after_a_restart()
    {
        var secrets = Storage.Get<ISharedSecrets>();
        var asked = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() => secrets.GetAsync("key", () => [(byte)i], default))));
        await using var restarted = await StorageFixture.OpenAsync(Storage.Options, new TestClock());

        var again = await restarted.Get<ISharedSecrets>().GetAsync("key", () => [99], default);

        Assert.All(asked, secret => Assert.Equal(again, secret));
        Assert.NotEqual([99], again);
    }

    [Fact]
    public async Task Brings_replicas_that_start_together_to_the_same_schema()
    {
        await Turns.CommitAsync(Turn(activity: "a1"), default);

        var replicas = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StorageFixture.OpenAsync(Storage.Options))));

        foreach (var replica in replicas)
        {
            Assert.NotNull(await replica.Get<ITurnStore>().FindAsync(Conversation, default));
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task Tells_whoever_listens_what_has_changed()
    {
        var heard = new System.Collections.Concurrent.ConcurrentQueue<Signal>();
        using var listening = Storage.Get<IConversationSignals>().Listen(heard.Enqueue);
        await DirectLine.StartAsync("c", null, default);
        await HeardAsync(async () => await DirectLine.AppendAsync("c", null, (_, _) => "hello", default), new(SignalKind.Conversation, "c"));
        await HeardAsync(() => Outbox.AddAsync([Message("one", "lane 7")], default), new(SignalKind.Outbox, "lane 7"));
        await HeardAsync(async () => await Storage.Get<IConversationSignals>().RaiseAsync(new(SignalKind.Conversation, "c", "{\"type\":\"typing\"}"), default), new(SignalKind.Conversation, "c", "{\"type\":\"typing\"}"));
        var ticket = await OpenTicketAsync();
        await HeardAsync(() => Task.CompletedTask, new(SignalKind.Ticket, $"{ticket.Id}"));

        // A server's signals come by a connection of their own, which may take a moment to open: what is missed is raised again.
        async Task HeardAsync(Func<Task> raise, Signal expected)
        {
            for (var i = 0; i < 100 && !heard.Contains(expected); i++)
            {
                await raise();
                await Task.Delay(50);
            }

            Assert.Contains(expected, heard);
        }
    }
}
