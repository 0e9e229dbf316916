namespace Chatbot.Core.Feedback;

/// <summary>Keeps what people thought of the bot's replies.</summary>
public interface IFeedback
{
    /// <summary>Keeps it; of several about the same turn the last one counts.</summary>
    ValueTask KeepAsync(ReplyFeedback feedback, CancellationToken cancellation);
}
