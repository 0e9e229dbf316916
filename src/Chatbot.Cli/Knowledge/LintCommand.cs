using System.CommandLine;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Linting;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Cli.Knowledge;

/// <summary><c>chatbot lint</c>: everything that is wrong in the knowledge base, or could be better.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var knowledge = KnowledgeFolderOption.Create();
        var json = new Option<bool>("--json") { Description = "Print one JSON object per problem, and nothing else." };
        var command = new Command("lint", "Check the knowledge base. Errors fail; warnings do not.") { knowledge, json };
        command.SetAction(result => Run(result.Settings(knowledge), result.GetValue(json)));
        return command;
    }

    private static int Run(KnowledgeOptions settings, bool json)
    {
        var reading = KnowledgeReader.Read(settings.Path);
        var report = KnowledgeLint.Run(reading, Arguments.Today(reading.Knowledge), settings.ReviewGraceDays);
        if (json)
            LintOutput.WriteJson(report, Console.Out);
        else if (Console.IsOutputRedirected)
            LintOutput.WriteLines(report, Console.Out);
        else
            LintOutput.WriteTable(report, Spectre.Console.AnsiConsole.Console);
        return report.Errors > 0 ? ExitCode.Failed : ExitCode.Ok;
    }
}
