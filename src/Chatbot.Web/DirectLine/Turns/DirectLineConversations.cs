using System.Data.Common;
using Chatbot.Bot.Greetings;
using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>What clients do to conversations: start them and say something.</summary>
internal sealed class DirectLineConversations(IConversationStore conversations, ConversationWriter writer, BotTurns turns, DirectLineMetrics metrics)
{
    /// <summary>Starts a conversation, unless it has started, and tells the bot who is there.</summary>
    /// <returns>Whether it was this call that started it.</returns>
    public async Task<bool> StartAsync(string conversationId, ChannelAccount? user, string? locale, CancellationToken cancellation)
    {
        if (!await conversations.StartAsync(conversationId, locale, cancellation).ConfigureAwait(false))
            return false;
        metrics.Started();
        if (user is not null)
            await conversations.JoinAsync(conversationId, user.Id, cancellation).ConfigureAwait(false);
        // That the bot fails here does not keep the client out; it is logged.
        await turns.RunAsync(Joined(conversationId, locale, user is null ? [Parties.Bot()] : [Parties.Bot(), user])).ConfigureAwait(false);
        return true;
    }

    /// <summary>Adds what a client says, and has the bot answer it. Without a database the person is told that it does not work, and how else to reach the clinic.</summary>
    /// <returns>Null when it has; the activity has its id then.</returns>
    public async Task<DirectLineError?> SayAsync(string conversationId, Activity activity, CancellationToken cancellation)
    {
        activity.Conversation = new() { Id = conversationId };
        try
        {
            return await AddAndAnswerAsync(conversationId, activity, cancellation).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            await turns.ApologiseAsync(activity, failure).ConfigureAwait(false);
            return DirectLineError.Failure;
        }
    }

    private async Task<DirectLineError?> AddAndAnswerAsync(string conversationId, Activity activity, CancellationToken cancellation)
    {
        if (await conversations.FindAsync(conversationId, cancellation).ConfigureAwait(false) is not { } state)
            return DirectLineError.UnknownConversation;
        if (state.HasEnded)
            return DirectLineError.ConversationEnded;
        if (await conversations.JoinAsync(conversationId, activity.From.Id, cancellation).ConfigureAwait(false))
            await turns.RunAsync(Joined(conversationId, activity.Locale ?? state.Locale ?? JoinEvent.LanguageIn(activity), [activity.From])).ConfigureAwait(false);

        activity.Locale ??= state.Locale;
        if (!await writer.AddAsync(activity, KeyOf(activity), cancellation).ConfigureAwait(false))
            return DirectLineError.ConversationEnded;
        return await turns.RunAsync(activity).ConfigureAwait(false);
    }

    /// <summary>A client that got no answer says the same again: it stands there once.</summary>
    private static string? KeyOf(Activity activity) =>
        activity.ChannelData is JObject data && data["clientActivityID"] is JValue { Value: string { Length: > 0 } id } ? $"client:{activity.From.Id}:{id}" : null;

    /// <summary>The bot's news alone: clients never see it. It has no id, so that replies do not wait for it.</summary>
    private static Activity Joined(string conversationId, string? locale, IList<ChannelAccount> members) => new(ActivityTypes.ConversationUpdate)
    {
        ChannelId = Parties.ChannelId,
        Conversation = new() { Id = conversationId },
        From = members[^1],
        Locale = locale,
        MembersAdded = members,
    };
}
