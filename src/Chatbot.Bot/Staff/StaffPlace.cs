using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Chatbot.Bot.Staff;

/// <summary>A channel of the staff's team, and how it is reached.</summary>
internal sealed record StaffPlace(
    [property: JsonProperty("serviceUrl")] string ServiceUrl,
    [property: JsonProperty("team")] string Team,
    [property: JsonProperty("channel")] string Channel,
    [property: JsonProperty("tenant")] string? Tenant,
    [property: JsonProperty("bot")] string? Bot)
{
    /// <param name="conversation">A thread of the channel; null for the channel itself.</param>
    public ConversationReference Reference(string? conversation = null) => new()
    {
        ChannelId = Channels.Msteams,
        ServiceUrl = ServiceUrl,
        Bot = new() { Id = Bot },
        Conversation = new() { Id = conversation ?? Channel, IsGroup = true, ConversationType = "channel", TenantId = Tenant },
    };
}

/// <summary>Where a ticket's card stands.</summary>
/// <param name="Former">A card of the same ticket whose place this one takes, until a note stands in its place; null when there is none.</param>
internal sealed record PlacedCard(
    [property: JsonProperty("place")] StaffPlace Place,
    [property: JsonProperty("conversation")] string Conversation,
    [property: JsonProperty("activity")] string Activity,
    [property: JsonProperty("former")] PlacedCard? Former = null)
{
    /// <summary>Whether a card is this one or one before it.</summary>
    public bool Knows(string conversation, string activity) =>
        Conversation == conversation || Activity == activity || Former?.Knows(conversation, activity) == true;
}
