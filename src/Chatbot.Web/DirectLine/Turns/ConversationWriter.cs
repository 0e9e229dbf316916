using System.Globalization;
using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>Adds to a conversation what either side says, so that every client of it sees it.</summary>
internal sealed class ConversationWriter(IConversationStore conversations, IConversationSignals signals, TimeProvider time)
{
    /// <summary>Gives the activity its id and time, and keeps it; typing is only shown.</summary>
    /// <param name="key">By what it is known when it is added again; null when it never is.</param>
    /// <returns>Whether it stands there: not when the conversation has ended or was forgotten.</returns>
    public async Task<bool> AddAsync(Activity activity, string? key, CancellationToken cancellation)
    {
        activity.ChannelId = Parties.ChannelId;
        if (activity.Type == ActivityTypes.Typing)
            return await ShowAsync(activity, cancellation).ConfigureAwait(false);

        var conversationId = activity.Conversation.Id;
        var stored = await conversations.AppendAsync(conversationId, key, Write, cancellation).ConfigureAwait(false);
        if (stored is null)
            return false;
        activity.Id = IdOf(conversationId, stored.Sequence);
        if (activity.Type == ActivityTypes.EndOfConversation)
            await conversations.EndAsync(conversationId, cancellation).ConfigureAwait(false);
        return true;

        string Write(long sequence, DateTimeOffset at)
        {
            activity.Id = IdOf(conversationId, sequence);
            activity.Timestamp = at;
            return ForClients(activity);
        }
    }

    private static string IdOf(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    private async Task<bool> ShowAsync(Activity activity, CancellationToken cancellation)
    {
        var conversationId = activity.Conversation.Id;
        if (await conversations.FindAsync(conversationId, cancellation).ConfigureAwait(false) is not { HasEnded: false } state)
            return false;
        activity.Id = $"{conversationId}|{Guid.NewGuid():N}";
        activity.Timestamp = time.GetUtcNow();
        await signals.RaiseAsync(new(SignalKind.Conversation, conversationId, ForClients(activity), state.LastSequence), cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>The recipient and the bot's address are between the channel and the bot.</summary>
    private static string ForClients(Activity activity)
    {
        var (recipient, serviceUrl) = (activity.Recipient, activity.ServiceUrl);
        (activity.Recipient, activity.ServiceUrl) = (null, null);
        var json = DirectLineJson.Write(activity);
        (activity.Recipient, activity.ServiceUrl) = (recipient, serviceUrl);
        return json;
    }
}
