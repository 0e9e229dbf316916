using System.Globalization;
using System.Text;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Wire;

/// <summary>Puts activities, which are JSON already, into the envelope that polls and sockets carry.</summary>
internal static class ActivitySets
{
    /// <summary>The most activities in one set; the client asks again, or gets the next set.</summary>
    public const int PageSize = 100;

    public static string Of(IReadOnlyList<StoredActivity> activities, long after)
    {
        var watermark = activities.Count > 0 ? activities[^1].Sequence : after;
        var json = new StringBuilder("{\"activities\":[");
        json.AppendJoin(',', activities.Select(activity => activity.Json));
        return json.Append(CultureInfo.InvariantCulture, $"],\"watermark\":\"{watermark}\"}}").ToString();
    }

    /// <summary>What only those see who are there: it has no place in the conversation, so no watermark.</summary>
    public static string OfTransient(string activityJson) => $"{{\"activities\":[{activityJson}]}}";

    /// <returns>Where to read on from; null when it is no watermark of ours.</returns>
    public static long? ReadWatermark(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
}
