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
internal sealed record PlacedCard(
    [property: JsonProperty("place")] StaffPlace Place,
    [property: JsonProperty("conversation")] string Conversation,
    [property: JsonProperty("activity")] string Activity);
