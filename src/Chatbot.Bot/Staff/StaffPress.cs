using Chatbot.Bot.Staff.Cards;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>Somebody pressed a button of a ticket's card.</summary>
/// <param name="Data">What stands behind the button, with what was filled in.</param>
/// <param name="Inbound">By what a repeat is known; null when the channel gave nothing.</param>
internal sealed record StaffPress(StaffMember By, JObject Data, InboundKey? Inbound)
{
    /// <summary>Writes the HTTP answer to the press; null where there is none.</summary>
    public Func<StaffAnswer, string>? Response { get; init; }

    /// <summary>What whoever pressed is told besides when it was done.</summary>
    public IReadOnlyList<OutboxMessage> Beside { get; init; } = [];

    /// <summary>Whether whoever pressed sees the answer, alone.</summary>
    public bool IsAnswered => Response is not null;

    public long Ticket => (long?)Data["ticket"] ?? 0;

    public string Verb => Text("verb");

    public string Reply => Text(TicketCard.TextInputId);

    public bool IsConfirmed => Data["confirmed"]?.Type == JTokenType.Boolean && (bool)Data["confirmed"]!;

    public string Answer => Text(TicketCard.AnswerInputId);

    public string? Desk => Text(TicketCard.DeskInputId) is { Length: > 0 } desk && StaffChannelOptions.Desks.Contains(desk) ? desk : null;

    public CloseReason Because => Enum.TryParse<CloseReason>(Text(TicketCard.ReasonInputId), out var because) ? because : CloseReason.Answered;

    public static bool IsIn(object? value) => value is JObject data && data["ticket"]?.Type == JTokenType.Integer && data["verb"]?.Type == JTokenType.String;

    /// <summary>As if a reply that was typed in the thread had been typed on the card.</summary>
    public static JObject OfReply(long ticket, string text) =>
        new() { ["ticket"] = ticket, ["verb"] = StaffVerbs.Reply, [TicketCard.TextInputId] = text };

    private string Text(string name) => Data[name]?.Type == JTokenType.String ? (string)Data[name]! : "";
}
