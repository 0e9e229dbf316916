namespace Chatbot.Cli.Evaluate;

/// <summary>The words and rows that tell what became of the questions, the same in the table and in the report.</summary>
internal static class OutcomeTexts
{
    public static string[] CountsHeader { get; } =
        ["", "answered rightly", "answered wrongly", "asked back, right among", "asked back, not", "escalated", "fell back", "other", "all"];

    public static string[] CurveHeader { get; } =
    [
        "threshold", "rightly", "wrongly", "asked back, right among", "not", "escalated", "fell back",
        "| answered", "asked back", "escalated", "fell back", "| coverage %", "wrong of answers %",
    ];

    public static string CurveCaption =>
        "Answerable questions that are answered rightly and wrongly, asked back, escalated, fallen back | unanswerable ones | all, by answer threshold";

    public static IEnumerable<string> Counts(string name, OutcomeCounts counts) =>
        new[]
        {
            counts.AnsweredRightly, counts.AnsweredWrongly, counts.AskedWithRight, counts.AskedWithoutRight,
            counts.Escalated, counts.FellBack, counts.Other, counts.All,
        }.Select(Figures.Count).Prepend(name);

    public static IEnumerable<string> CurveRow(ThresholdOutcomes row) =>
    [
        Figures.Threshold(row.Threshold),
        Figures.Count(row.Answerable.AnsweredRightly), Figures.Count(row.Answerable.AnsweredWrongly),
        Figures.Count(row.Answerable.AskedWithRight), Figures.Count(row.Answerable.AskedWithoutRight),
        Figures.Count(row.Answerable.Escalated), Figures.Count(row.Answerable.FellBack),
        Figures.Count(row.Unanswerable.Answered), Figures.Count(row.Unanswerable.AskedBack),
        Figures.Count(row.Unanswerable.Escalated), Figures.Count(row.Unanswerable.FellBack),
        Figures.Percent(row.Coverage), Figures.Percent(row.WrongOfAnswered),
    ];

    public static string Shares(ThresholdOutcomes outcomes) =>
        $"{Figures.Count(outcomes.WrongAnswers)} of {Figures.Count(outcomes.Answers)} answers are wrong: {Figures.Percent(outcomes.WrongOfAnswered)} %, " +
        $"{Figures.Percent(outcomes.Wrong)} % of all questions. " +
        $"Coverage {Figures.Percent(outcomes.Coverage)} %, deflection {Figures.Percent(outcomes.Deflection)} %, " +
        $"asked back {Figures.Percent(outcomes.AskedBack)} %, containment {Figures.Percent(outcomes.Containment)} %, " +
        $"escalation rate {Figures.Percent(outcomes.EscalationRate)} %.";

    public static string Times(ElapsedTimes times) =>
        $"Time per question: median {Figures.Time(times.Median)}, mean {Figures.Time(times.Mean)}, " +
        $"95 % within {Figures.Time(times.Percentile95)}, longest {Figures.Time(times.Longest)}.";

    public static string? Languages((int Right, int All)? languages) => languages is var (right, all)
        ? $"Replied in the labelled language: {Figures.Count(right)} of {Figures.Count(all)}."
        : null;
}
