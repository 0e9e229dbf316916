using System.Globalization;
using Chatbot.Core.Knowledge.Archiving;

namespace Chatbot.Cli.Knowledge;

/// <summary>Shows what was served from one moment to another.</summary>
internal static class HistoryOutput
{
    public static void Write(HistoryEntry entry, TextWriter output)
    {
        output.WriteLine($"From {Time(entry.From)} {(entry.To is { } to ? $"to {Time(to)}" : "until now")}, version {entry.Version}:");
        if (entry.Text is { } text)
            Write(text, output);
        else
            output.WriteLine($"  Not served: {Reason(entry.NotServed)}");
        output.WriteLine();
    }

    private static void Write(ArchivedText text, TextWriter output)
    {
        Write("Question", text.Question, output);
        Write("Answer", text.Answer, output);
        Write("Short form", text.Short, output);
        foreach (var notice in text.Notices)
        {
            Write($"Notice {notice.Id}", notice.Answer, output);
            Write($"Notice {notice.Id}, short form", notice.Short, output);
        }
    }

    private static void Write(string name, string? text, TextWriter output)
    {
        if (text is null)
            return;
        output.WriteLine($"  {name}:");
        foreach (var line in text.Split('\n'))
            output.WriteLine($"    {line}".TrimEnd());
    }

    private static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Reason(string? notServed) => notServed switch
    {
        "Withdrawn" => "it was withdrawn; its questions went to staff.",
        "MissingLanguage" => "it had no text in this language.",
        "Unsigned" => "nobody had signed it; its questions went to staff.",
        "Overdue" => "its review was overdue; its questions went to staff.",
        "Unknown" => "the version had nothing under this id.",
        _ => notServed ?? "",
    };
}
