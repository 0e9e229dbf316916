using System.CommandLine;
using Chatbot.Core.Knowledge;
using Microsoft.Extensions.Configuration;

namespace Chatbot.Cli.Knowledge;

/// <summary>
/// Which faq-data folder a command works on: the option's, else that of the setting <c>Knowledge:Path</c>, else the
/// nearest one from the current directory upwards, else the one beside the program.
/// </summary>
internal static class KnowledgeFolderOption
{
    private const string FolderName = "faq-data";

    public static Option<string?> Create() => new("--knowledge")
    {
        Description = "The folder with the YAML files. Default: the setting Knowledge:Path, else the nearest faq-data folder.",
        HelpName = "PATH",
    };

    /// <summary>The settings under Knowledge, with the folder that the command works on.</summary>
    public static KnowledgeOptions Settings(this ParseResult result, Option<string?> option)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var path = result.GetValue(option) ?? configuration[$"{KnowledgeOptions.Section}:{nameof(KnowledgeOptions.Path)}"] ?? Nearest();
        var settings = KnowledgeSettings.Read(name => configuration[name], new KnowledgeOptions { Serve = ServeMode.All });
        if (settings.Problems.Count > 0)
            throw new UsageException(string.Join(Environment.NewLine, settings.Problems));
        if (!Directory.Exists(path))
            throw new UsageException($"There is no folder {path}; name the folder with the YAML files: --knowledge PATH.");
        settings.Options.Path = path;
        return settings.Options;
    }

    private static string Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(candidate))
                return candidate;
        }

        return Path.Combine(AppContext.BaseDirectory, FolderName);
    }
}
