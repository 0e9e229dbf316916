using Spectre.Console;

namespace Chatbot.Cli;

/// <summary>Shows on standard error how far a long run is, to a person only.</summary>
internal static class ProgressDisplay
{
    /// <param name="steps">How often the work calls what it is given.</param>
    public static T Run<T>(string title, int steps, Func<Action, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: steps);
                return work(() => task.Increment(1));
            });
    }
}
