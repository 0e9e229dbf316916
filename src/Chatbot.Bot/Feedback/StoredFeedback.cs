using Chatbot.Core.Feedback;

namespace Chatbot.Bot.Feedback;

/// <summary>Keeps feedback in the database.</summary>
internal sealed class StoredFeedback(IFeedbackStore store) : IFeedback
{
    public async ValueTask KeepAsync(ReplyFeedback feedback, CancellationToken cancellation) => await store.KeepAsync(
        new(new(feedback.Channel, feedback.Conversation), feedback.Turn ?? feedback.Reply, feedback.Reaction == Reaction.Like, feedback.Text, feedback.At),
        cancellation).ConfigureAwait(false);
}
