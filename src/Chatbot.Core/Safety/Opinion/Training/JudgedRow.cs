namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>What a model that was fitted without the row's file makes of it.</summary>
/// <param name="LogOdds">Of an alarm, the highest of its turns.</param>
/// <param name="Urgent">The log-odds of 911 in that turn.</param>
internal sealed record JudgedRow(string File, FlagRow Row, double LogOdds, double Urgent)
{
    public static JudgedRow Of(string file, ReadRow row, OpinionHeads heads)
    {
        var turn = row.Turns.MaxBy(heads.Alarm.LogOdds)!;
        return new(file, row.Row, heads.Alarm.LogOdds(turn), heads.Urgent.LogOdds(turn));
    }
}
