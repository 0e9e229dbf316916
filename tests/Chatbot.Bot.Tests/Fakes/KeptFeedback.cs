using Chatbot.Core.Feedback;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>Keeps all feedback, in its order.</summary>
public sealed class KeptFeedback : IFeedback
{
    public List<ReplyFeedback> All { get; } = [];

    public ValueTask KeepAsync(ReplyFeedback feedback, CancellationToken cancellation)
    {
        All.Add(feedback);
        return ValueTask.CompletedTask;
    }
}
