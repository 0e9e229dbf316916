namespace Chatbot.Core.Feedback;

public interface IFeedbackStore
{
    /// <summary>Keeps it; the same conversation's later word on the same reply takes the place of the earlier one.</summary>
    Task KeepAsync(FeedbackEntry entry, CancellationToken cancellation);

    /// <returns>The newest first.</returns>
    Task<IReadOnlyList<FeedbackEntry>> ListAsync(int limit, CancellationToken cancellation);
}
