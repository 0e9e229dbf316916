using System.CommandLine;
using System.Data.Common;
using System.Text.Json;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Storage;

namespace Chatbot.Cli;

/// <summary>Runs a command and turns whatever goes wrong into a sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    private const string Unforeseen = "The command ended because of a mistake in the program.";
    private const string AskAgain = "Call it once more with --verbose to see what it was, and report that.";

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show the details when the program itself fails.",
        Recursive = true,
    };

    /// <param name="error">For tests; else what goes wrong is told on standard error.</param>
    public static int Run(RootCommand root, string[] args, TextWriter? error = null)
    {
        // Answers hold accents and typographic marks whatever the terminal's code page.
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        error ??= Console.Error;
        root.Options.Add(Verbose);
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
            return Refuse(error, string.Join(Environment.NewLine, result.Errors.Select(problem => problem.Message)), ExitCode.Usage);

        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            return Refuse(error, problem.Message, ExitCode.Usage);
        }
        catch (Exception problem) when (IsForeseen(problem))
        {
            return Refuse(error, problem.Message, ExitCode.Failed);
        }
        // The last resort of a process: whoever called it can do nothing with a stack trace, unless they ask for it.
        catch (Exception problem)
        {
            var details = result.GetValue(Verbose) ? Environment.NewLine + problem : " " + AskAgain;
            return Refuse(error, Unforeseen + details, ExitCode.Unforeseen);
        }
    }

    /// <summary>Those whose message is a sentence for whoever called the command, of ours or of the operating system.</summary>
    private static bool IsForeseen(Exception problem) => problem is IOException or UnauthorizedAccessException or InvalidDataException
        or InvalidKnowledgeException or DatabaseException or DbException or FormatException or JsonException;

    private static int Refuse(TextWriter error, string message, int exitCode)
    {
        error.WriteLine(message);
        if (exitCode == ExitCode.Usage)
            error.WriteLine("See chatbot --help, or --help after a command.");
        return exitCode;
    }
}
