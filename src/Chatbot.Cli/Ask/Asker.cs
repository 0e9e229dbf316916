using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;

namespace Chatbot.Cli.Ask;

/// <summary>Asks questions and writes what a patient would read, or the same as JSON.</summary>
internal sealed class Asker(Responder responder, string channel, PatientLanguage? language, bool json)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Accents stay readable; the output is no part of an HTML page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="question">The words of one question; none to read one from each line of <paramref name="lines"/>.</param>
    public async Task AskAllAsync(string[] question, TextReader lines, TextWriter output)
    {
        if (question.Length > 0)
        {
            await AskAsync(string.Join(' ', question), output).ConfigureAwait(false);
            return;
        }

        var isFirst = true;
        while (await lines.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (!isFirst && !json)
                await output.WriteLineAsync().ConfigureAwait(false);
            isFirst = false;
            await AskAsync(line, output).ConfigureAwait(false);
        }
    }

    private async Task AskAsync(string question, TextWriter output)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = await responder.RespondAsync(new(question, channel, language), CancellationToken.None).ConfigureAwait(false);
        var outcomes = reply.Outcomes;
        var elapsed = Stopwatch.GetElapsedTime(started);
        await output.WriteLineAsync(json
            ? JsonSerializer.Serialize(AskResult.Of(question, outcomes, elapsed), Json)
            : string.Join("\n\n", outcomes.Select(outcome => outcome.Text))).ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
    }
}
