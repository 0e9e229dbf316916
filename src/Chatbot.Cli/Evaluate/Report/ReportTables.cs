using System.Net;

namespace Chatbot.Cli.Evaluate.Report;

/// <summary>The tables of the terminal, for the report.</summary>
internal static class ReportTables
{
    public static string Metrics(EvaluationResult result)
    {
        var parts = result.Parts.Select(Figures.Of).ToArray();
        var table = new HtmlTable(1, ["", .. result.Parts.SelectMany(part => new[] { part.Name, "95 % interval" })]);
        for (var row = 0; row < parts[0].Count; row++)
            table.Add(parts.SelectMany(part => new[] { part[row].Figure, part[row].Interval }).Prepend(parts[0][row].Name));
        return table.ToHtml();
    }

    public static string Outcomes(EvaluationResult result) => string.Concat(result.Parts.Select(part =>
    {
        var table = new HtmlTable(1, OutcomeTexts.CountsHeader);
        table.Add(OutcomeTexts.Counts($"answerable, {part.Name}", part.Outcomes.Answerable));
        table.Add(OutcomeTexts.Counts($"unanswerable, {part.Name}", part.Outcomes.Unanswerable));
        return $"{table.ToHtml()}<p>{WebUtility.HtmlEncode(OutcomeTexts.Shares(part.Outcomes))}</p>\n";
    }));

    public static string Curve(EvaluationResult result)
    {
        var table = new HtmlTable(1, OutcomeTexts.CurveHeader.Select(name => name.TrimStart('|', ' ')));
        foreach (var row in result.Curve)
        {
            var isUsed = Math.Abs(row.Threshold - result.Whole.Outcomes.Threshold) < 1e-9;
            if (isUsed)
                table.AddMarked(OutcomeTexts.CurveRow(row));
            else
                table.Add(OutcomeTexts.CurveRow(row));
        }

        return table.ToHtml();
    }
}
