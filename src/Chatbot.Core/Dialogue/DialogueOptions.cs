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
    public double AmbiguityThreshold { get; set; } = 0.5;

    public DecisionThresholds Thresholds => new(AnswerThreshold, AmbiguityThreshold);

    /// <summary>A sentence for each setting that is not allowed; none when all are.</summary>
    public IReadOnlyList<string> Check() =>
        [.. Check(nameof(AnswerThreshold), AnswerThreshold), .. Check(nameof(AmbiguityThreshold), AmbiguityThreshold)];

    private static IEnumerable<string> Check(string name, double value)
    {
        if (value is not (>= 0 and <= 1))
            yield return string.Create(CultureInfo.InvariantCulture, $"{Section}:{name} is {value}; allowed: 0 to 1.");
    }
}
