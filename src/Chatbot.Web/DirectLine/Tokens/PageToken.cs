using System.Text.Json.Serialization;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>What the chat page gets.</summary>
internal sealed record PageToken(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("userId")] string UserId,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
