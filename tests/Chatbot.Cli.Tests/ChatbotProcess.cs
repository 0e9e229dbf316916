using System.Diagnostics;
using System.Text;

namespace Chatbot.Cli.Tests;

/// <summary>Runs the built command line as whoever types it would.</summary>
internal static class ChatbotProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<ChatbotResult> RunAsync(params string[] arguments) =>
        RunAsync(Environment.CurrentDirectory, new Dictionary<string, string>(), arguments);

    public static Task<ChatbotResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(folder, environment, "", arguments);

    /// <param name="input">What the command reads from standard input.</param>
    public static async Task<ChatbotResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "chatbot.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["Embeddings__Cache"] = Path.Combine(AppContext.BaseDirectory, "embeddings", "cache");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardInput.WriteAsync(input.AsMemory(), timeout.Token);
        process.StandardInput.Close();
        await process.WaitForExitAsync(timeout.Token);
        return new ChatbotResult(process.ExitCode, await output, await error);
    }
}
