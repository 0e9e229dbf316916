using Chatbot.Core.Feedback;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Feedback;

/// <summary>
/// The forms in which feedback arrives: the event of Web Chat with the action in its entities, and the invoke of Teams and
/// of newer Web Chats, in which what was written is JSON in a string, or an object.
/// </summary>
internal static class FeedbackForms
{
    public const string EventName = "webchat:activity-status/feedback";
    public const string InvokeName = "message/submitAction";

    private const string FeedbackAction = "feedback";

    /// <returns>The reaction and the turn that it belongs to; null for an event that holds neither like nor dislike.</returns>
    public static (Reaction Reaction, string? Turn)? OfEvent(IEventActivity activity)
    {
        foreach (var action in ((Activity)activity).Entities?.Select(entity => entity.Properties) ?? [])
        {
            if (ReactionOf(action) is { } reaction)
                return (reaction, FeedbackActions.TurnOf((string?)action["@id"]));
        }

        return null;
    }

    /// <returns>The reaction and what was written with it; null for an invoke that is no feedback.</returns>
    public static (Reaction Reaction, string? Text)? OfInvoke(object? value)
    {
        if (value is not JObject submitted || (string?)submitted["actionName"] != FeedbackAction || submitted["actionValue"] is not JObject given)
            return null;
        Reaction? reaction = given["reaction"] is JValue { Value: string name } && Enum.TryParse<Reaction>(name, ignoreCase: true, out var read) ? read : null;
        return reaction is null ? null : (reaction.Value, TextOf(given["feedback"]));
    }

    /// <summary>Entities without a "type" of the Bot Framework keep their JSON-LD type among the properties.</summary>
    private static Reaction? ReactionOf(JObject? action) => (string?)action?["@type"] switch
    {
        FeedbackActions.Like => Reaction.Like,
        FeedbackActions.Dislike => Reaction.Dislike,
        FeedbackActions.Vote => (string?)action?["actionOption"] == "downvote" ? Reaction.Dislike : Reaction.Like,
        _ => null,
    };

    private static string? TextOf(JToken? feedback) => feedback switch
    {
        JObject written => Trimmed((string?)written["feedbackText"]),
        JValue { Value: string json } => TextIn(json),
        _ => null,
    };

    private static string? TextIn(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(json) is JObject written ? Trimmed((string?)written["feedbackText"]) : Trimmed(json);
        }
        catch (JsonException)
        {
            // Words, and no JSON.
            return Trimmed(json);
        }
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
