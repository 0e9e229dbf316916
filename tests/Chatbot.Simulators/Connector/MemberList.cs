using System.Globalization;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>Members of a conversation: one, or page by page. The token of a page is where the next one begins.</summary>
internal static class MemberList
{
    public static ChannelAnswer One(IReadOnlyList<JObject> members, string id) =>
        members.FirstOrDefault(member => (string?)member["id"] == id || (string?)member["aadObjectId"] == id) is { } found
            ? ChannelAnswer.Ok(found)
            : ChannelAnswer.Refused(404, "MemberNotFoundInConversation", "There is no such member.");

    public static ChannelAnswer Page(IReadOnlyList<JObject> members, IQueryCollection query)
    {
        var size = int.TryParse(query["pageSize"], CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 500) : 200;
        var start = int.TryParse(query["continuationToken"], CultureInfo.InvariantCulture, out var token) ? token : 0;
        var page = new JObject { ["members"] = new JArray(members.Skip(start).Take(size)) };
        if (start + size < members.Count)
            page["continuationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        return ChannelAnswer.Ok(page);
    }
}
