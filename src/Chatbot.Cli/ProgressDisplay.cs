using Spectre.Console;

namespace Chatbot.Cli;

/// <summary>Shows on standard error how far a long run is, to a person only.</summary>
internal static class ProgressDisplay
{
    /// <param name="steps">How much there is to do.</param>
    /// <param name="work">Calls what it is given with how much of that was done since it last did.</param>
    public static async Task<T> RunAsync<T>(string title, int steps, Func<Action<int>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work(_ => { }).ConfigureAwait(false);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: steps);
                return work(done => task.Increment(done));
            }).ConfigureAwait(false);
    }

    /// <param name="work">Calls what it is given after each step.</param>
    public static Task<T> RunAsync<T>(string title, int steps, Func<Action, Task<T>> work) =>
        RunAsync<T>(title, steps, done => work(() => done(1)));
}
