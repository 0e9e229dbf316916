using Newtonsoft.Json;

namespace Chatbot.Bot.Delivery;

/// <summary>What a channel said when it took a message: by what the message can be changed, and its thread be written to, later.</summary>
/// <param name="ActivityId">Null when the channel gave none.</param>
/// <param name="ConversationId">The conversation that it stands in; for a new one, its id.</param>
public sealed record DeliveryReceipt(
    [property: JsonProperty("activityId")] string? ActivityId,
    [property: JsonProperty("conversationId")] string? ConversationId);
