using System.ComponentModel.DataAnnotations;

namespace Chatbot.Core.Dialogue;

/// <summary>Settings under <c>Dialogue</c>.</summary>
public sealed class DialogueOptions
{
    public const string Section = "Dialogue";

    /// <summary>The lowest confidence at which an answer is given.</summary>
    /// <value>0–1. The default is chosen by cost, see docs/evaluation.md.</value>
    [Range(0.0, 1.0)]
    public double AnswerThreshold { get; set; } = 0.6;
}
