using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Chatbot.Web.DirectLine.Wire;

/// <summary>What /tokens answers, and, with a stream, /conversations.</summary>
internal sealed class ConversationBody
{
    [JsonProperty("conversationId")]
    public string? ConversationId { get; set; }

    [JsonProperty("token")]
    public string? Token { get; set; }

    [JsonProperty("expires_in")]
    public int ExpiresIn { get; set; }

    [JsonProperty("streamUrl")]
    public string? StreamUrl { get; set; }
}

internal sealed class ErrorBody
{
    [JsonProperty("error")]
    public ErrorDetail? Error { get; set; }
}

internal sealed class ErrorDetail
{
    [JsonProperty("code")]
    public string? Code { get; set; }

    [JsonProperty("message")]
    public string? Message { get; set; }
}

internal sealed class SessionBody
{
    [JsonProperty("sessionId")]
    public string? SessionId { get; set; }
}

/// <summary>The optional body of /tokens/generate and /conversations.</summary>
internal sealed class StartBody
{
    [JsonProperty("user")]
    public ChannelAccount? User { get; set; }

    [JsonProperty("locale")]
    public string? Locale { get; set; }

    [JsonProperty("trustedOrigins")]
    public IReadOnlyList<string>? TrustedOrigins { get; set; }
}
