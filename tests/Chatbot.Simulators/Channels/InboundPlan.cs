namespace Chatbot.Simulators.Channels;

/// <summary>How the channels treat what they bring to the bot.</summary>
public sealed record InboundPlan
{
    /// <summary>Everything once, and no second attempt.</summary>
    public static InboundPlan Plain { get; } = new();

    public int Seed { get; init; }

    /// <value>With what probability an activity is brought twice: half of them at the same time, half after the answer.</value>
    public double DuplicateRate { get; init; }

    /// <value>For how long a channel goes on trying when the bot is not there or fails, with the same activity id.</value>
    public TimeSpan RetryFor { get; init; }

    public TimeSpan RetryEvery { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <value>How long a channel waits for an answer. Azure Bot Service waits 15 seconds.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}
