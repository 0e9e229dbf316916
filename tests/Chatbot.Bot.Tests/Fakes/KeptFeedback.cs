using Chatbot.Core.Feedback;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>Keeps all feedback, in its order.</summary>
public sealed class KeptFeedback : IFeedbackStore
{
    public List<FeedbackEntry> All { get; } = [];

    public Task KeepAsync(FeedbackEntry entry, CancellationToken cancellation)
    {
        All.Add(entry);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<FeedbackEntry>> ListAsync(int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<FeedbackEntry>>(All);
}
