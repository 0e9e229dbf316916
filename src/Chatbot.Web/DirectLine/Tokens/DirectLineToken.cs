using Newtonsoft.Json;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>What a token says about who holds it. It is signed, not encrypted.</summary>
internal sealed record DirectLineToken
{
    [JsonProperty("c")]
    public required string ConversationId { get; init; }

    /// <summary>Whose token it is: every activity's sender becomes this user. Null leaves the sender to the client.</summary>
    [JsonProperty("u", NullValueHandling = NullValueHandling.Ignore)]
    public string? UserId { get; init; }

    /// <summary>Pages that may use the token; null for any.</summary>
    [JsonProperty("o", NullValueHandling = NullValueHandling.Ignore)]
    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    [JsonProperty("p")]
    public required TokenPurpose Purpose { get; init; }

    /// <summary>Seconds since 1970.</summary>
    [JsonProperty("x")]
    public required long ExpiresAt { get; init; }
}
