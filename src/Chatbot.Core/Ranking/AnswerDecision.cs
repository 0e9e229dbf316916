namespace Chatbot.Core.Ranking;

/// <summary>
/// What confidence allows: to answer with the top candidate, to ask which of a few was meant, or to admit not to know. A
/// closed set: <see cref="Answer"/>, <see cref="AskBack"/>, <see cref="DoNotKnow"/>.
/// </summary>
public abstract record AnswerDecision
{
    private AnswerDecision()
    {
    }

    /// <summary>Sure enough of one candidate. It may be a staff topic, which no answer but staff is for.</summary>
    public sealed record Answer(RankedCandidate Best) : AnswerDecision;

    /// <summary>Too close to call.</summary>
    /// <param name="Choices">One to three pairs to choose from, best first; staff topics are none.</param>
    public sealed record AskBack(IReadOnlyList<RankedCandidate> Choices) : AnswerDecision;

    /// <summary>Nothing is sure enough.</summary>
    public sealed record DoNotKnow : AnswerDecision;
}
