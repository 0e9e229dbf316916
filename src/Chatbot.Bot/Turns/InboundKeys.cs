using System.Globalization;
using Chatbot.Core.Conversations;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>By what an incoming activity is known again when the channel delivers it once more.</summary>
internal static class InboundKeys
{
    public static ConversationKey ConversationOf(Activity activity) => new(activity.ChannelId ?? "", activity.Conversation.Id);

    /// <returns>Null when it has neither an id nor a time: then a repeat cannot be told from somebody saying the same again.</returns>
    public static InboundKey? Of(Activity activity)
    {
        var id = string.IsNullOrEmpty(activity.Id) ? IdOfItsOwn(activity) : activity.Id;
        return id is null ? null : new(ConversationOf(activity), activity.Type, id, EditionOf(activity));
    }

    /// <summary>Who joins says who joined: our own Direct Line gives this news no id, since no client sees it.</summary>
    private static string? IdOfItsOwn(Activity activity)
    {
        if (activity.Type == ActivityTypes.ConversationUpdate)
            return $"+{Ids(activity.MembersAdded)} -{Ids(activity.MembersRemoved)}";
        return TimeOf(activity) is { } time ? $"at {time}" : null;
    }

    /// <summary>An edit has the id of what it edits, and who joins twice may have no id at all.</summary>
    private static string EditionOf(Activity activity) =>
        activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete || string.IsNullOrEmpty(activity.Id) ? TimeOf(activity) ?? "" : "";

    private static string? TimeOf(Activity activity) => (activity.Timestamp ?? activity.LocalTimestamp)?.ToString("O", CultureInfo.InvariantCulture);

    private static string Ids(IList<ChannelAccount>? members) =>
        string.Join(' ', (members ?? []).Select(member => member.Id).Order(StringComparer.Ordinal));
}
