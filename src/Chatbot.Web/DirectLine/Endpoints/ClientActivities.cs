using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Turns;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>What clients may send, and which of it is theirs to say.</summary>
internal static class ClientActivities
{
    private static readonly string[] Types =
    [
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.Invoke,
        ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation,
    ];

    /// <summary>Takes out of the activity what the channel alone may say.</summary>
    /// <param name="caller">Who sends it. A token without a user leaves the sender to the client.</param>
    /// <returns>Null when the activity is accepted.</returns>
    public static DirectLineError? Accept(Activity activity, DirectLineCaller caller)
    {
        if (string.IsNullOrEmpty(activity.Type))
            return DirectLineError.MissingProperty("type");
        if (!Types.Contains(activity.Type, StringComparer.Ordinal))
            return DirectLineError.NotAccepted;
        // A page speaks for a patient. That staff have taken over, or are done, only a server may say, with the secret.
        if (caller.Token is not null && activity.Type == ActivityTypes.Event && activity.Name == HandoffEventNames.HandoffStatus)
            return DirectLineError.NotAccepted;
        var sender = caller.Token?.UserId ?? activity.From?.Id;
        if (string.IsNullOrWhiteSpace(sender))
            return DirectLineError.MissingProperty("from.id");

        activity.From = Parties.User(sender, activity.From?.Name);
        activity.ChannelId = Parties.ChannelId;
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.RelatesTo = null;
        return null;
    }
}
