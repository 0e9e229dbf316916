namespace Chatbot.Core.Dialogue;

/// <summary>The settings under <c>Dialogue</c>. Each stands in docs/operations.md too.</summary>
public sealed class DialogueOptions
{
    public const string Section = "Dialogue";

    /// <summary>The lowest confidence at which an answer is given.</summary>
    /// <value>0 to 1. The default is chosen by cost, see docs/evaluation.md.</value>
    public double AnswerThreshold { get; set; } = 0.25;

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check() => AnswerThreshold is >= 0 and <= 1
        ? []
        : [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Section}:{nameof(AnswerThreshold)} is {AnswerThreshold}; allowed: 0 to 1.")];
}
