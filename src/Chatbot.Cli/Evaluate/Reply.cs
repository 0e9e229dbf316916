using Chatbot.Core.Language;
using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate;

/// <summary>What a bot made of a labelled question.</summary>
/// <param name="Prediction">The best pair, whether or not it was answered.</param>
/// <param name="Outcome">The outcome's name on the wire; the most urgent of the turn.</param>
/// <param name="Answered">The pairs whose answers were given.</param>
/// <param name="Language">The language of the reply; null for a bank without dialogue.</param>
internal sealed record Reply(Prediction Prediction, string Outcome, IReadOnlyList<string> Answered, PatientLanguage? Language)
{
    /// <summary>The pairs to choose from, where the bot asked which was meant.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool HasRightChoice => Choices.Any(Prediction.Question.IsAnsweredBy);

    public bool IsAnswered => Answered.Count > 0;

    /// <summary>An answer too many is as wrong as a wrong one.</summary>
    public bool IsAnsweredRightly => IsAnswered && Answered.All(Prediction.Question.IsAnsweredBy);
}
