using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>What a conversation holds, in a form that does not differ between conversations that went the same way.</summary>
internal static class Reading
{
    public static bool IsGreeting(JObject activity) => (string?)activity["channelData"]?["faq"]?["reason"] == "greeting";

    /// <summary>
    /// What the bot said, in order, and then what the patient said: a reply that a dead host left behind may stand behind
    /// the patient's next words. Without the greeting, which comes late when the host died before it.
    /// </summary>
    public static IReadOnlyList<string> Words(IEnumerable<JObject> activities) =>
    [
        .. from activity in activities
           where !IsGreeting(activity)
           group (string?)activity["text"] ?? "" by (string?)activity["from"]?["role"] ?? "" into side
           orderby side.Key
           from text in side
           select $"{side.Key}: {text}",
    ];

    /// <summary>The places of activities in their conversation, which begin with 1 and have no gaps.</summary>
    public static IReadOnlyList<int> Places(IEnumerable<JObject> activities) =>
        [.. activities.Select(activity => int.Parse(((string)activity["id"]!).Split('|')[^1], CultureInfo.InvariantCulture))];
}
