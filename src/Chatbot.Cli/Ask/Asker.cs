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
    public void AskAll(string[] question, TextReader lines, TextWriter output)
    {
        if (question.Length > 0)
        {
            Ask(string.Join(' ', question), output);
            return;
        }

        var isFirst = true;
        while (lines.ReadLine() is { } line)
        {
            if (!isFirst && !json)
                output.WriteLine();
            isFirst = false;
            Ask(line, output);
        }
    }

    private void Ask(string question, TextWriter output)
    {
        var started = Stopwatch.GetTimestamp();
        var outcomes = responder.Respond(new(question, channel, language)).Outcomes;
        var elapsed = Stopwatch.GetElapsedTime(started);
        output.WriteLine(json
            ? JsonSerializer.Serialize(AskResult.Of(question, outcomes, elapsed), Json)
            : string.Join("\n\n", outcomes.Select(outcome => outcome.Text)));
        output.Flush();
    }
}
