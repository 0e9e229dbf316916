using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Core.Tickets.Watching;

namespace Chatbot.Core.Tests.Tickets;

/// <summary>A desk on a sample clinic, which is in on Mondays from 8 to 5.</summary>
public sealed class Desk
{
    public static readonly StaffMember Ana = new("local:1", "Ana");
    public static readonly StaffMember Ben = new("local:2", "Ben");

    private readonly TicketDesk _desk;

    public Desk(HandoffOptions? options = null, ServeMode serve = ServeMode.All)
    {
        var knowledge = new SampleFiles().Replace("clinic.yaml", "timeZone:", "opening: { monday: 08:00-17:00 }\ntimeZone:").Read().Knowledge!;
        var handoff = options ?? new();
        _desk = new(Tickets, Tickets, new(new StaffTexts(() => knowledge, new(serve, 30), handoff, Clock), Tickets), Clock);
        Watch = new(Tickets, _desk, new DueTimes(() => knowledge, handoff), Clock);
    }

    public FakeTickets Tickets { get; } = new();

    /// <summary>Monday, nine in the morning.</summary>
    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(-7)));

    public TicketWatch Watch { get; }

    public Ticket Open(string language = "en", bool urgent = false, string conversation = "c1", string? memory = null) => Tickets.Add(
        new Ticket
        {
            Id = 0,
            Conversation = new("directline", conversation),
            State = TicketState.Requested,
            Request = new()
            {
                Reason = EscalationReason.StaffTopic,
                IsUrgent = urgent,
                Language = language,
                Question = "What do I pay?",
                ClosestPairs = [new("recovery-rest", 0.2)],
            },
            OpenedAt = Clock.Now,
            Since = Clock.Now,
            LastWordAt = Clock.Now,
            Version = 1,
        },
        memory);

    public Task<TicketResult> DoAsync(TicketCommand command, long id = 1, InboundKey? inbound = null) =>
        _desk.DoAsync(id, command, inbound, CancellationToken.None);

    public Task<int> SweepAsync() => Watch.SweepAsync(CancellationToken.None);
}
