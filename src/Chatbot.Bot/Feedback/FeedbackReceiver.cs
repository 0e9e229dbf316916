using Chatbot.Bot.Turns;
using Chatbot.Core.Feedback;
using Chatbot.Core.Safety.PersonalData;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Chatbot.Bot.Feedback;

/// <summary>Keeps what people think of answers, in whichever form it arrives.</summary>
internal sealed class FeedbackReceiver(IFeedbackStore store, TimeProvider time, ILogger<FeedbackReceiver> log)
{
    /// <returns>Whether the event was feedback.</returns>
    public async Task<bool> ReceiveAsync(IEventActivity activity, CancellationToken cancellation)
    {
        if (activity.Name != FeedbackForms.EventName)
            return false;
        if (FeedbackForms.OfEvent(activity) is var (reaction, turn))
            await KeepAsync(activity, turn, reaction, null, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <returns>Whether the invoke was feedback.</returns>
    public async Task<bool> ReceiveAsync(IInvokeActivity activity, CancellationToken cancellation)
    {
        if (activity.Name != FeedbackForms.InvokeName || FeedbackForms.OfInvoke(activity.Value) is not var (reaction, text))
            return false;
        await KeepAsync(activity, null, reaction, text, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Keeps the answer to the bot's own question, whether it helped.</summary>
    public Task KeepAsync(IActivity activity, GivenFeedback given, CancellationToken cancellation) =>
        KeepAsync(activity, given.Turn, given.Reaction, null, cancellation);

    private async Task KeepAsync(IActivity activity, string? turn, Reaction reaction, string? text, CancellationToken cancellation)
    {
        var masked = text is null ? null : PersonalDataMask.Apply(text);
        var conversation = InboundKeys.ConversationOf((Activity)activity);
        await store.KeepAsync(new(conversation, turn ?? activity.ReplyToId, reaction == Reaction.Like, masked, time.GetUtcNow()), cancellation).ConfigureAwait(false);
        BotLog.FeedbackGiven(log, activity.ChannelId, activity.Conversation.Id, reaction.ToString());
    }
}
