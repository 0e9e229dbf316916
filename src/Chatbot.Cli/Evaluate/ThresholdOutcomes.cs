namespace Chatbot.Cli.Evaluate;

/// <summary>What becomes of all questions at one answer threshold. docs/evaluation.md defines the shares.</summary>
internal sealed record ThresholdOutcomes(double Threshold, OutcomeCounts Answerable, OutcomeCounts Unanswerable)
{
    private OutcomeCounts All => Answerable + Unanswerable;

    /// <summary>Share of all questions that are answered.</summary>
    public double Coverage => Share(All.Answered);

    /// <summary>Share of all questions that are answered rightly, so that staff need not.</summary>
    public double Deflection => Share(All.AnsweredRightly);

    /// <summary>Share of all questions that the bot does not hand to a person.</summary>
    public double Containment => Share(All.All - All.Escalated);

    public double EscalationRate => Share(All.Escalated);

    /// <summary>Share of all questions that are asked back.</summary>
    public double AskedBack => Share(All.AskedBack);

    /// <summary>Share of all questions that are answered wrongly.</summary>
    public double Wrong => Share(All.AnsweredWrongly);

    /// <summary>Share of the answers that are wrong; NaN when nothing is answered.</summary>
    public double WrongOfAnswered => (double)All.AnsweredWrongly / All.Answered;

    public int Answers => All.Answered;

    public int WrongAnswers => All.AnsweredWrongly;

    public static ThresholdOutcomes Of(double threshold, IReadOnlyList<Reply> replies) => new(
        threshold,
        OutcomeCounts.Of(replies.Where(reply => reply.Prediction.Question.IsAnswerable)),
        OutcomeCounts.Of(replies.Where(reply => !reply.Prediction.Question.IsAnswerable)));

    private double Share(int count) => (double)count / All.All;
}
