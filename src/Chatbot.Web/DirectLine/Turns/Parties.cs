using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>Who talks on this channel.</summary>
internal static class Parties
{
    public const string ChannelId = Channels.Directline;

    /// <summary>Not an address: replies on this channel never leave the host.</summary>
    public const string ServiceUrl = "urn:chatbot:directline";

    public static ChannelAccount Bot() => new("chatbot", "Automated assistant", RoleTypes.Bot);

    public static ChannelAccount User(string id, string? name = null) => new(id, name, RoleTypes.User);
}
