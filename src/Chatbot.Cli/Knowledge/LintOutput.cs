using System.Text.Encodings.Web;
using System.Text.Json;
using Chatbot.Core.Knowledge.Linting;
using Spectre.Console;

namespace Chatbot.Cli.Knowledge;

/// <summary>Shows what lint found: to a person, to a pipe, to a program.</summary>
internal static class LintOutput
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteJson(LintReport report, TextWriter output)
    {
        foreach (var problem in report.Problems)
        {
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    severity = problem.IsError ? "error" : "warning",
                    file = problem.Location.File,
                    line = problem.Location.Line,
                    id = problem.Id,
                    message = problem.Message,
                },
                Json));
        }
    }

    public static void WriteLines(LintReport report, TextWriter output)
    {
        foreach (var problem in report.Problems)
            output.WriteLine(problem);
        output.WriteLine(Summary(report));
    }

    public static void WriteTable(LintReport report, IAnsiConsole console)
    {
        if (report.Problems.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("", "Where", "Id", "What");
            foreach (var problem in report.Problems)
            {
                table.AddRow(
                    new Text(problem.IsError ? "error" : "warning", new Style(problem.IsError ? Color.Red : Color.Yellow)),
                    new Text(problem.Location.ToString()),
                    new Text(problem.Id ?? ""),
                    new Text(problem.Message));
            }

            console.Write(table);
        }

        console.WriteLine(Summary(report));
    }

    private static string Summary(LintReport report)
    {
        var found = $"{Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}";
        return report.Counts is { } counts
            ? $"{found}. Version {counts.Version}: {Count(counts.Pairs, "pair")}, {Count(counts.Texts, "text")}, {counts.Signed} of them signed."
            : $"{found}. The knowledge base cannot be used.";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
