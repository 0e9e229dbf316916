namespace Chatbot.Cli.Evaluate;

/// <summary>An evaluation for a person to read in a terminal.</summary>
internal static class EvaluationText
{
    public static void Write(EvaluationResult result, TextWriter output)
    {
        output.WriteLine($"Knowledge  {result.Knowledge}");
        output.WriteLine($"Questions  {result.Questions}");
        output.WriteLine();
        WriteMetrics(result, output);
        foreach (var part in result.Parts)
            WriteOutcomes(part, output);
        output.WriteLine($"{OutcomeTexts.CurveCaption}:");
        output.WriteLine();
        WriteCurve(result, output);
        output.WriteLine();
        if (OutcomeTexts.Languages(result.Languages) is { } languages)
            output.WriteLine(languages);
        output.WriteLine(OutcomeTexts.Times(result.Times));
    }

    private static void WriteMetrics(EvaluationResult result, TextWriter output)
    {
        var parts = result.Parts.Select(Figures.Of).ToArray();
        var table = new TextTable(["", .. result.Parts.SelectMany(part => new[] { part.Name, "95 % interval" })]);
        for (var row = 0; row < parts[0].Count; row++)
            table.Add(parts.SelectMany(part => new[] { part[row].Figure, part[row].Interval }).Prepend(parts[0][row].Name));
        table.WriteTo(output);
        output.WriteLine();
    }

    private static void WriteOutcomes(EvaluationPart part, TextWriter output)
    {
        output.WriteLine($"At the answer threshold {Figures.Threshold(part.Outcomes.Threshold)}, {part.Name}:");
        output.WriteLine();
        var table = new TextTable(OutcomeTexts.CountsHeader);
        table.Add(OutcomeTexts.Counts("answerable", part.Outcomes.Answerable));
        table.Add(OutcomeTexts.Counts("unanswerable", part.Outcomes.Unanswerable));
        table.WriteTo(output);
        output.WriteLine(OutcomeTexts.Shares(part.Outcomes));
        output.WriteLine();
    }

    private static void WriteCurve(EvaluationResult result, TextWriter output)
    {
        var table = new TextTable(OutcomeTexts.CurveHeader);
        foreach (var row in result.Curve)
            table.Add(OutcomeTexts.CurveRow(row));
        table.WriteTo(output);
    }
}
