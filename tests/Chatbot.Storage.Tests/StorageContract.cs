using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Tests.Fakes;

namespace Chatbot.Storage.Tests;

/// <summary>What every database has to keep to. The class is run once for each of them.</summary>
public abstract partial class StorageContract : IAsyncLifetime
{
    protected static readonly ConversationKey Conversation = new("directline", "abc");

    private StorageFixture _storage = null!;

    protected TestClock Clock => _storage.Clock;

    protected ITurnStore Turns => _storage.Get<ITurnStore>();

    protected ITicketStore Tickets => _storage.Get<ITicketStore>();

    protected IOutbox Outbox => _storage.Get<IOutbox>();

    protected IConversationStore DirectLine => _storage.Get<IConversationStore>();

    protected StorageFixture Storage => _storage;

    public async Task InitializeAsync() => _storage = await StorageFixture.OpenAsync(Options());

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        Clean();
    }

    /// <summary>A new, empty database.</summary>
    protected abstract DatabaseOptions Options();

    protected virtual void Clean()
    {
    }

    protected static TurnCommit Turn(long version = 0, string? activity = null, ConversationKey? conversation = null) => new()
    {
        Conversation = conversation ?? Conversation,
        Reference = """{"channelId":"directline"}""",
        ExpectedVersion = version,
        Inbound = activity is null ? null : new(conversation ?? Conversation, "message", activity),
        Memory = """{"state":"idle"}""",
    };

    internal static TicketRequest Request(bool urgent = false, string question = "Can I fly?") => new()
    {
        Reason = EscalationReason.StaffTopic,
        IsUrgent = urgent,
        Route = "nurse",
        Language = "en",
        Question = question,
        Confidence = 0.25,
        ClosestPairs = [new("recovery-driving", 0.25)],
    };

    protected static OutboxMessage Message(string payload, string lane = "lane", string? key = null) => new(lane, "activity", "{}", payload) { Key = key };

    protected async Task<Ticket> OpenTicketAsync(ConversationKey? conversation = null, bool urgent = false)
    {
        var committed = await Turns.CommitAsync(Turn(conversation: conversation) with { Tickets = [Request(urgent)] }, default);
        return committed.Tickets[0];
    }
}
