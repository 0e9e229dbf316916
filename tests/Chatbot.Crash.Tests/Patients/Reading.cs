using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>What a conversation holds, in a form that does not differ between conversations that went the same way.</summary>
internal static class Reading
{
    public static bool IsGreeting(JObject activity) => (string?)activity["channelData"]?["faq"]?["reason"] == "greeting";

    /// <summary>Who said what, without the greeting, which may come late when the host died before it.</summary>
    public static IReadOnlyList<string> Words(IEnumerable<JObject> activities) =>
        [.. activities.Where(activity => !IsGreeting(activity)).Select(activity => $"{activity["from"]!["role"] ?? "user"}: {activity["text"]}")];

    /// <summary>The places of activities in their conversation, which begin with 1 and have no gaps.</summary>
    public static IReadOnlyList<int> Places(IEnumerable<JObject> activities) =>
        [.. activities.Select(activity => int.Parse(((string)activity["id"]!).Split('|')[^1], CultureInfo.InvariantCulture))];
}
