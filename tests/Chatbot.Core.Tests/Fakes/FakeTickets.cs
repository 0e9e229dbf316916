using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Core.Tests.Fakes;

/// <summary>Tickets, conversations and what goes out, in memory, with the promises of the real stores.</summary>
public sealed class FakeTickets : ITicketStore, ITurnStore, IPatientChannel
{
    private readonly Dictionary<long, Ticket> _tickets = [];
    private readonly Dictionary<ConversationKey, ConversationRecord> _conversations = [];
    private readonly HashSet<InboundKey> _inbound = [];
    private readonly List<(long Ticket, TicketStep Step)> _history = [];

    public List<OutboxMessage> Outgoing { get; } = [];

    public List<TranscriptEntry> Transcript { get; } = [];

    /// <summary>What was to be sent at once.</summary>
    public List<OutboxMessage> Prompted { get; } = [];

    /// <summary>Runs before the next change, as if somebody else were quicker; once.</summary>
    public Func<Task>? Before { get; set; }

    /// <summary>What the patient was told, in order.</summary>
    public IReadOnlyList<string> ToPatient => [.. Outgoing.Where(message => message.Kind == "patient").Select(message => message.Payload)];

    public IReadOnlyList<TicketNews> News => [.. Outgoing.Where(message => message.Kind == TicketNews.MessageKind).Select(TicketNews.Read)];

    public Ticket this[long id] => _tickets[id];

    public Ticket Add(Ticket ticket, string? memory = null)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var added = ticket with { Id = _tickets.Count + 1, Version = 1 };
        _tickets.Add(added.Id, added);
        _conversations.TryAdd(ticket.Conversation, new(ticket.Conversation, "{}", memory, 1, null));
        return added;
    }

    /// <summary>As if a turn of the patient had changed it.</summary>
    public void Change(long id, Func<Ticket, Ticket> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _tickets[id] = change(_tickets[id]);
    }

    /// <summary>As if all conversations were too old to be kept.</summary>
    public void Forget() => _conversations.Clear();

    public IReadOnlyList<string> Steps(long id) => [.. _history.Where(line => line.Ticket == id).Select(line => line.Step.Action)];

    public Task<Ticket?> FindAsync(long id, CancellationToken cancellation) => Task.FromResult(_tickets.GetValueOrDefault(id));

    public Task<Ticket?> OpenOfAsync(ConversationKey conversation, CancellationToken cancellation) =>
        Task.FromResult(_tickets.Values.FirstOrDefault(ticket => ticket.IsOpen && ticket.Conversation == conversation));

    public Task<int> CountElsewhereAsync(ConversationKey here, string requester, CancellationToken cancellation) =>
        Task.FromResult(_tickets.Values.Count(ticket => ticket.IsOpen && ticket.Requester == requester && ticket.Conversation != here));

    public Task<IReadOnlyList<Ticket>> ListAsync(TicketQuery query, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Ticket>>([.. _tickets.Values.Where(ticket => ticket.IsOpen).Skip(query.Skip).Take(query.Limit)]);

    public async Task<Ticket?> ChangeAsync(TicketChange change, CancellationToken cancellation)
    {
        if (Before is { } before)
        {
            Before = null;
            await before();
        }

        var ticket = change.Ticket;
        if (_tickets[ticket.Id].Version != ticket.Version || (change.Inbound is { } inbound && !_inbound.Add(inbound)))
            return null;
        _tickets[ticket.Id] = ticket with { Version = ticket.Version + 1 };
        _history.Add((ticket.Id, change.Step));
        Transcript.AddRange(change.Transcript);
        Outgoing.AddRange(change.Outgoing);
        if (_conversations.TryGetValue(ticket.Conversation, out var conversation))
            _conversations[ticket.Conversation] = conversation with { Memory = change.Memory ?? conversation.Memory };
        return _tickets[ticket.Id];
    }

    public Task NoteAsync(long id, TicketStep step, CancellationToken cancellation)
    {
        _history.Add((id, step));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<TicketStep>> HistoryAsync(long id, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<TicketStep>>([.. _history.Where(line => line.Ticket == id).Select(line => line.Step)]);

    public Task<ConversationRecord?> FindAsync(ConversationKey conversation, CancellationToken cancellation) =>
        Task.FromResult(_conversations.GetValueOrDefault(conversation));

    public Task<(bool Handled, string? Response)> WasHandledAsync(InboundKey inbound, CancellationToken cancellation) =>
        Task.FromResult((_inbound.Contains(inbound), (string?)null));

    public Task<TurnCommitted> CommitAsync(TurnCommit turn, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<TranscriptEntry>>(Transcript);

    public Task<int> ForgetAsync(RetentionLimits limits, CancellationToken cancellation) => throw new NotSupportedException();

    public OutboxMessage Write(ConversationRecord conversation, PatientLetter letter, string key)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(letter);
        return new(conversation.Key.ToString(), "patient", conversation.Reference, letter.Text) { Key = key };
    }

    public void Prompt(IReadOnlyList<OutboxMessage> kept) => Prompted.AddRange(kept);
}
