namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>The heads of one fit.</summary>
internal sealed record OpinionHeads(OpinionHead Alarm, OpinionHead Urgent, IReadOnlyDictionary<string, OpinionHead> Groups)
{
    /// <summary>Wide enough that features seldom meet: fewer bits cost recall.</summary>
    private const int BitsOfAlarm = 18;
    private const int BitsOfUrgent = 16;

    /// <summary>The groups differ in plain words, so that little is lost by meeting.</summary>
    private const int BitsOfGroup = 13;

    /// <summary>Whether there is an alarm, and if there is, how urgent: what a judgement asks for.</summary>
    public static OpinionHeads FitWithoutGroups(IReadOnlyList<ReadRow> rows, int seed)
    {
        var emergencies = rows.Where(row => !row.Row.IsHarmless).ToArray();
        return new(
            Fit(rows, row => !row.Row.IsHarmless, BitsOfAlarm, seed),
            // Rows that leave the action open teach nothing here.
            Fit([.. emergencies.Where(row => row.Row.Actions.Count == 1)], row => row.Row.Actions[0] == Knowledge.RedFlagAction.Call911, BitsOfUrgent, seed),
            new Dictionary<string, OpinionHead>());
    }

    public static OpinionHeads Fit(IReadOnlyList<ReadRow> rows, int seed)
    {
        var emergencies = rows.Where(row => !row.Row.IsHarmless).ToArray();
        return FitWithoutGroups(rows, seed) with
        {
            Groups = emergencies.Select(row => row.Row.Group!).Distinct().Order(StringComparer.Ordinal)
                .ToDictionary(group => group, group => Fit(emergencies, row => row.Row.Group == group, BitsOfGroup, seed)),
        };
    }

    private static OpinionHead Fit(IReadOnlyList<ReadRow> rows, Func<ReadRow, bool> isPositive, int bits, int seed) =>
        new SparseLogistic(bits, seed).Fit([.. rows.Select(row => new SparseExample(row.Whole, isPositive(row), row.Weight))]);
}
