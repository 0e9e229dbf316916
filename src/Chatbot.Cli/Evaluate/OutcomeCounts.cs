namespace Chatbot.Cli.Evaluate;

/// <summary>What became of some questions.</summary>
internal sealed record OutcomeCounts
{
    public int AnsweredRightly { get; init; }

    public int AnsweredWrongly { get; init; }

    /// <summary>Asked back, with a right pair among the choices.</summary>
    public int AskedWithRight { get; init; }

    /// <summary>Asked back, with wrong choices alone.</summary>
    public int AskedWithoutRight { get; init; }

    public int Escalated { get; init; }

    public int FellBack { get; init; }

    /// <summary>None of these: an emergency, small talk.</summary>
    public int Other { get; init; }

    public int All => Answered + AskedBack + Escalated + FellBack + Other;

    public int Answered => AnsweredRightly + AnsweredWrongly;

    public int AskedBack => AskedWithRight + AskedWithoutRight;

    public static OutcomeCounts Of(IEnumerable<Reply> replies) =>
        replies.Aggregate(new OutcomeCounts(), (counts, reply) => counts.With(reply));

    public static OutcomeCounts operator +(OutcomeCounts a, OutcomeCounts b) => new()
    {
        AnsweredRightly = a.AnsweredRightly + b.AnsweredRightly,
        AnsweredWrongly = a.AnsweredWrongly + b.AnsweredWrongly,
        AskedWithRight = a.AskedWithRight + b.AskedWithRight,
        AskedWithoutRight = a.AskedWithoutRight + b.AskedWithoutRight,
        Escalated = a.Escalated + b.Escalated,
        FellBack = a.FellBack + b.FellBack,
        Other = a.Other + b.Other,
    };

    private OutcomeCounts With(Reply reply) => reply switch
    {
        { IsAnswered: true, IsAnsweredRightly: true } => this with { AnsweredRightly = AnsweredRightly + 1 },
        { IsAnswered: true } => this with { AnsweredWrongly = AnsweredWrongly + 1 },
        { Outcome: OutcomeNames.Disambiguating, HasRightChoice: true } => this with { AskedWithRight = AskedWithRight + 1 },
        { Outcome: OutcomeNames.Disambiguating } => this with { AskedWithoutRight = AskedWithoutRight + 1 },
        { Outcome: OutcomeNames.Escalated } => this with { Escalated = Escalated + 1 },
        { Outcome: OutcomeNames.FellBack } => this with { FellBack = FellBack + 1 },
        _ => this with { Other = Other + 1 },
    };
}
