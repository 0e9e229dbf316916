using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>What a channel answers to a call.</summary>
internal sealed record ChannelAnswer(int Status, JToken? Body)
{
    public static ChannelAnswer UnknownConversation { get; } = Refused(404, "ConversationNotFound", "There is no such conversation.");

    public static ChannelAnswer UnknownActivity { get; } = Refused(404, "ActivityNotFoundInConversation", "There is no such activity.");

    /// <summary>When the bot may come again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public static ChannelAnswer Ok(JToken? body = null) => new(200, body);

    public static ChannelAnswer Stored(string id, int status = 201) => new(status, new JObject { ["id"] = id });

    public static ChannelAnswer Refused(int status, string code, string message, string? subCode = null)
    {
        var error = new JObject { ["code"] = code, ["message"] = message };
        if (subCode is not null)
            error["subCode"] = subCode;
        return new(status, new JObject { ["error"] = error });
    }
}
