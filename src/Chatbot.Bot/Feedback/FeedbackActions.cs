using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Feedback;

/// <summary>The thumbs that Web Chat shows below an answer. Each has the turn in its id, since the event that a thumb sends names no activity.</summary>
internal static class FeedbackActions
{
    public const string Like = "LikeAction";
    public const string Dislike = "DislikeAction";

    /// <summary>What older Web Chats make of the thumbs.</summary>
    public const string Vote = "VoteAction";

    private const string IdPrefix = "_:feedback:";

    public static JArray For(string? turn) => [Action(Like, turn), Action(Dislike, turn)];

    /// <returns>Null when the id is not one of these, or no turn is in it.</returns>
    public static string? TurnOf(string? actionId)
    {
        if (actionId?.StartsWith(IdPrefix, StringComparison.Ordinal) != true)
            return null;
        var turn = actionId[(actionId.IndexOf(':', IdPrefix.Length) + 1)..];
        return turn.Length == 0 ? null : turn;
    }

    private static JObject Action(string type, string? turn) => new()
    {
        ["@id"] = $"{IdPrefix}{type}:{turn}",
        ["@type"] = type,
        ["actionStatus"] = "PotentialActionStatus",
    };
}
