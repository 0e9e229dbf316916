using System.CommandLine;

namespace Chatbot.Cli;

/// <summary>Runs a command and turns whatever goes wrong into a sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand root, string[] args)
    {
        // Answers hold accents and typographic marks whatever the terminal's code page.
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
            return Refuse(string.Join(Environment.NewLine, result.Errors.Select(error => error.Message)), ExitCode.Usage);

        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            return Refuse(problem.Message, ExitCode.Usage);
        }
        // The last resort of a process: whoever called it can do nothing with a stack trace.
        catch (Exception problem)
        {
            return Refuse(problem.Message, ExitCode.Failed);
        }
    }

    private static int Refuse(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        if (exitCode == ExitCode.Usage)
            Console.Error.WriteLine("See chatbot --help, or --help after a command.");
        return exitCode;
    }
}
