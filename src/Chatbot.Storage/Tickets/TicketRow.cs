using System.Text.Json;
using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Tickets;

/// <summary>A ticket as a row: names are those of the columns, see <see cref="TicketRows.Columns"/>.</summary>
internal sealed class TicketRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public int State { get; init; }

    public required string Reason { get; init; }

    public bool Urgent { get; init; }

    public string? Route { get; init; }

    public required string Language { get; init; }

    public required string Question { get; init; }

    public string? RedFlag { get; init; }

    public bool Relative { get; init; }

    public double Confidence { get; init; }

    public required string ClosestPairs { get; init; }

    public long OpenedAt { get; init; }

    public long Since { get; init; }

    public long Version { get; init; }

    public string? HolderId { get; init; }

    public string? HolderName { get; init; }

    public long? LastWordAt { get; init; }

    public long? AcknowledgedAt { get; init; }

    public int Reminders { get; init; }

    public string? CallbackNumber { get; init; }

    public long? CallbackAt { get; init; }

    public string? CallbackWording { get; init; }

    public string? ClosedBecause { get; init; }

    public bool Undelivered { get; init; }

    public string? Requester { get; init; }

    public static TicketRow Of(Ticket ticket) => new()
    {
        Id = ticket.Id,
        Channel = ticket.Conversation.Channel,
        Conversation = ticket.Conversation.Id,
        State = (int)ticket.State,
        Reason = ticket.Request.Reason.ToString(),
        Urgent = ticket.Request.IsUrgent,
        Route = ticket.Request.Route,
        Language = ticket.Request.Language,
        Question = ticket.Request.Question,
        RedFlag = ticket.Request.RedFlag,
        Relative = ticket.Request.AskedByRelative,
        Confidence = ticket.Request.Confidence,
        ClosestPairs = JsonSerializer.Serialize(ticket.Request.ClosestPairs),
        OpenedAt = ticket.OpenedAt.Kept(),
        Since = ticket.Since.Kept(),
        Version = ticket.Version,
        HolderId = ticket.Holder?.Id,
        HolderName = ticket.Holder?.Name,
        LastWordAt = ticket.LastWordAt.Kept(),
        AcknowledgedAt = ticket.AcknowledgedAt.Kept(),
        Reminders = ticket.Reminders,
        CallbackNumber = ticket.Callback?.Number,
        CallbackAt = ticket.Callback?.ConsentedAt.Kept(),
        CallbackWording = ticket.Callback?.Wording,
        ClosedBecause = ticket.ClosedBecause?.ToString(),
        Undelivered = ticket.Undelivered,
        Requester = ticket.Requester,
    };

    public Ticket Ticket() => new()
    {
        Id = Id,
        Conversation = new ConversationKey(Channel, Conversation),
        State = (TicketState)State,
        Request = Request(),
        OpenedAt = OpenedAt.Time(),
        Since = Since.Time(),
        Version = Version,
        Holder = HolderId is null ? null : new(HolderId, HolderName ?? ""),
        LastWordAt = LastWordAt.Time(),
        AcknowledgedAt = AcknowledgedAt.Time(),
        Reminders = Reminders,
        Callback = CallbackNumber is null ? null : new(CallbackNumber, CallbackAt!.Value.Time(), CallbackWording ?? ""),
        ClosedBecause = ClosedBecause is null ? null : Enum.Parse<CloseReason>(ClosedBecause),
        Undelivered = Undelivered,
        Requester = Requester,
    };

    private TicketRequest Request() => new()
    {
        Reason = Enum.Parse<EscalationReason>(Reason),
        IsUrgent = Urgent,
        Route = Route,
        Language = Language,
        Question = Question,
        RedFlag = RedFlag,
        AskedByRelative = Relative,
        Confidence = Confidence,
        ClosestPairs = JsonSerializer.Deserialize<List<ClosestPair>>(ClosestPairs) ?? [],
    };
}
