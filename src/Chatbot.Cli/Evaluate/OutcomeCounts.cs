namespace Chatbot.Cli.Evaluate;

/// <summary>What became of some questions.</summary>
/// <param name="Other">Neither answered nor escalated nor fallen back: an emergency, small talk, a choice.</param>
internal sealed record OutcomeCounts(int AnsweredRightly, int AnsweredWrongly, int Escalated, int FellBack, int Other)
{
    public int All => AnsweredRightly + AnsweredWrongly + Escalated + FellBack + Other;

    public int Answered => AnsweredRightly + AnsweredWrongly;

    public static OutcomeCounts Of(IEnumerable<Reply> replies)
    {
        var (rightly, wrongly, escalated, fellBack, other) = (0, 0, 0, 0, 0);
        foreach (var reply in replies)
        {
            if (reply.IsAnswered)
                _ = reply.IsAnsweredRightly ? rightly++ : wrongly++;
            else if (reply.Outcome == OutcomeNames.Escalated)
                escalated++;
            else if (reply.Outcome == OutcomeNames.FellBack)
                fellBack++;
            else
                other++;
        }

        return new(rightly, wrongly, escalated, fellBack, other);
    }

    public static OutcomeCounts operator +(OutcomeCounts a, OutcomeCounts b) => new(
        a.AnsweredRightly + b.AnsweredRightly,
        a.AnsweredWrongly + b.AnsweredWrongly,
        a.Escalated + b.Escalated,
        a.FellBack + b.FellBack,
        a.Other + b.Other);
}
