using System.ComponentModel.DataAnnotations;

namespace Chatbot.Bot.Delivery;

/// <summary>The settings under <c>Delivery</c>. Each stands in docs/operations.md too.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <value>How often a message is tried, with pauses that grow to five minutes, before it is parked, 1 to 100.</value>
    [Range(1, 100)]
    public int Attempts { get; set; } = 20;

    /// <value>For how many seconds one attempt may go on, 1 to 120.</value>
    [Range(1, 120)]
    public int AttemptSeconds { get; set; } = 10;

    /// <value>For how many seconds a message is one replica's; longer than an attempt, 5 to 600.</value>
    [Range(5, 600)]
    public int LeaseSeconds { get; set; } = 15;

    /// <value>How often, in seconds, the sender looks for what is due, 1 to 60.</value>
    [Range(1, 60)]
    public int PollSeconds { get; set; } = 1;

    /// <value>To how many conversations the sender sends at the same time, 1 to 256.</value>
    [Range(1, 256)]
    public int Concurrency { get; set; } = 32;

    /// <summary>A sentence for each rule between settings that is broken.</summary>
    public IEnumerable<string> Check()
    {
        if (LeaseSeconds <= AttemptSeconds)
            yield return $"{Section}:{nameof(LeaseSeconds)} is {LeaseSeconds}; allowed: more than {Section}:{nameof(AttemptSeconds)}, which is {AttemptSeconds}.";
    }
}
