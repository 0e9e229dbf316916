using System.CommandLine;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Archiving;

namespace Chatbot.Cli.Knowledge;

/// <summary><c>chatbot history</c>: what exactly the bot told patients on a day.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var id = Arguments.Id("The id of a pair, a safety notice or a staff topic.");
        var language = Arguments.Language();
        var on = Arguments.Date("--on", "The day, at the clinic.");
        var archive = new Option<string?>("--archive")
        {
            Description = "The folder of the archive. Default: the setting Knowledge:Archive.",
            HelpName = "PATH",
        };
        var knowledge = KnowledgeFolderOption.Create();
        var command = new Command("history", "Show the exact words that were served on a day.") { id, language, on, archive, knowledge };
        command.SetAction(result =>
        {
            var entries = Archive(result.GetValue(archive) ?? result.Settings(knowledge).Archive)
                .On(result.GetRequiredValue(id), result.GetRequiredValue(language), result.GetRequiredValue(on));
            if (entries.Count == 0)
                Console.WriteLine("Nothing was served: the archive begins later.");
            foreach (var entry in entries)
                HistoryOutput.Write(entry, Console.Out);
            return entries.Count > 0 ? ExitCode.Ok : ExitCode.Failed;
        });
        return command;
    }

    private static KnowledgeArchive Archive(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
            throw new UsageException($"No archive is kept: the setting {KnowledgeOptions.Section}:{nameof(KnowledgeOptions.Archive)} is empty. Name one: --archive PATH.");
        return Directory.Exists(folder)
            ? new KnowledgeArchive(folder)
            : throw new UsageException($"There is no folder {folder}; name the folder of the archive: --archive PATH.");
    }
}
