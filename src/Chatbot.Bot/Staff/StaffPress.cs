using Chatbot.Bot.Staff.Cards;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>Somebody pressed a button of a ticket's card.</summary>
/// <param name="Data">What stands behind the button, with what was filled in.</param>
/// <param name="Inbound">By what a repeat is known; null when the channel gave nothing.</param>
internal sealed record StaffPress(StaffMember By, JObject Data, InboundKey? Inbound)
{
    public long Ticket => (long?)Data["ticket"] ?? 0;

    public string Verb => Text("verb");

    public string Reply => Text(TicketCard.TextInputId);

    public bool IsConfirmed => Data["confirmed"]?.Type == JTokenType.Boolean && (bool)Data["confirmed"]!;

    public string Answer => Text(TicketCard.AnswerInputId);

    public CloseReason Because => Enum.TryParse<CloseReason>(Text(TicketCard.ReasonInputId), out var because) ? because : CloseReason.Answered;

    public static bool IsIn(object? value) => value is JObject data && data["ticket"]?.Type == JTokenType.Integer && data["verb"]?.Type == JTokenType.String;

    private string Text(string name) => Data[name]?.Type == JTokenType.String ? (string)Data[name]! : "";
}
