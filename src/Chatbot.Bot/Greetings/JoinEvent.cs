using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Greetings;

/// <summary>What a chat page sends when somebody opened it: <c>webchat/join</c>, with the page's language in its value.</summary>
public static class JoinEvent
{
    public const string Name = "webchat/join";

    /// <returns>Null when the activity is no such event, or names no language.</returns>
    public static string? LanguageIn(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Type == ActivityTypes.Event && activity.Name == Name && activity.Value is JObject value
            ? (value["language"] ?? value["locale"]) is JValue { Value: string language } ? language : null
            : null;
    }
}
