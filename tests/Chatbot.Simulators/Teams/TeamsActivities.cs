using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>Activities as Teams brings them to a bot, without where they come from.</summary>
internal static class TeamsActivities
{
    public static JObject Message(JObject from, string text) => new()
    {
        ["type"] = "message",
        ["from"] = from,
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["attachments"] = new JArray(new JObject { ["contentType"] = "text/html", ["content"] = $"<div>{System.Net.WebUtility.HtmlEncode(text)}</div>" }),
        ["entities"] = new JArray(new JObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-US",
            ["country"] = "US",
            ["platform"] = "Web",
            ["timezone"] = "America/Phoenix",
        }),
    };

    public static JObject Mention(JObject from, string text, JObject bot)
    {
        var mention = $"<at>{bot["name"]}</at>";
        var message = Message(from, $"{mention} {text}");
        ((JArray)message["entities"]!).Add(new JObject { ["type"] = "mention", ["mentioned"] = bot, ["text"] = mention });
        return message;
    }

    /// <summary>Action.Submit: a message without text, whose value is the action's data together with the card's inputs.</summary>
    public static JObject Submit(JObject from, string cardId, JObject value) => new()
    {
        ["type"] = "message",
        ["from"] = from,
        ["replyToId"] = cardId,
        ["value"] = value,
    };

    /// <summary>Action.Execute.</summary>
    public static JObject Execute(JObject from, string cardId, string verb, JObject data) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["from"] = from,
        ["replyToId"] = cardId,
        ["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        },
    };

    public static JObject MembersAdded(JObject from, JObject added) => new()
    {
        ["type"] = "conversationUpdate",
        ["from"] = from,
        ["membersAdded"] = new JArray(added),
    };

    public static JObject Installed(JObject from) => new()
    {
        ["type"] = "installationUpdate",
        ["action"] = "add",
        ["from"] = from,
    };
}
