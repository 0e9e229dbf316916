using System.Globalization;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue;

/// <summary>The settings under <c>Dialogue</c>. Each stands in docs/operations.md too.</summary>
public sealed class DialogueOptions
{
    public const string Section = "Dialogue";

    /// <summary>The lowest confidence at which an answer is given.</summary>
    /// <value>0 to 1. The default is chosen by cost, see docs/evaluation.md.</value>
    public double AnswerThreshold { get; set; } = 0.15;

    /// <summary>The smallest lead over the runner-up at which an answer is given without asking which was meant.</summary>
    /// <value>0 to 1; 0 never asks. The default is chosen by cost, see docs/evaluation.md.</value>
    public double AmbiguityThreshold { get; set; } = 0.4;

    public DecisionThresholds Thresholds => new(AnswerThreshold, AmbiguityThreshold);

    /// <summary>After how long without a word a conversation begins anew.</summary>
    /// <value>1 to 1440 minutes.</value>
    public int MemoryMinutes { get; set; } = 30;

    /// <summary>For how long the full text about an emergency is not said again, but one line.</summary>
    /// <value>0 to 1440 minutes; 0 always says the full text.</value>
    public int RedFlagMinutes { get; set; } = 60;

    /// <summary>How many routine tickets one visitor may open. Emergencies and urgent ones are not counted.</summary>
    /// <value>1 to 100.</value>
    public int TicketsPerVisitor { get; set; } = 5;

    /// <summary>For how long a ticket counts.</summary>
    /// <value>1 to 720 hours.</value>
    public int TicketHours { get; set; } = 24;

    /// <summary>After which answer of a conversation the bot asks, once, whether it answered the question.</summary>
    /// <value>0 to 10; 0 never asks.</value>
    public int FeedbackAfterAnswers { get; set; } = 2;

    internal DialogueOptions WithAnswerThreshold(double threshold)
    {
        var other = (DialogueOptions)MemberwiseClone();
        other.AnswerThreshold = threshold;
        return other;
    }

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check() =>
    [
        .. Flaw(nameof(AnswerThreshold), AnswerThreshold, 0, 1),
        .. Flaw(nameof(AmbiguityThreshold), AmbiguityThreshold, 0, 1),
        .. Flaw(nameof(MemoryMinutes), MemoryMinutes, 1, 1440),
        .. Flaw(nameof(RedFlagMinutes), RedFlagMinutes, 0, 1440),
        .. Flaw(nameof(TicketsPerVisitor), TicketsPerVisitor, 1, 100),
        .. Flaw(nameof(TicketHours), TicketHours, 1, 720),
        .. Flaw(nameof(FeedbackAfterAnswers), FeedbackAfterAnswers, 0, 10),
    ];

    private static string[] Flaw(string name, double value, double least, double most) => value >= least && value <= most
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{Section}:{name} is {value}; allowed: {least} to {most}.")];
}
