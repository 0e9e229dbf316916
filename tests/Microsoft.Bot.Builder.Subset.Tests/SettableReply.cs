namespace Microsoft.Bot.Builder.Tests;

/// <summary>An answer to an invoke, with properties that are written and one that is not.</summary>
public class SettableReply
{
    public static DateTime Time { get; } = new(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc);

    public bool Ok { get; set; } = true;

    public string? None { get; set; }

    public string Text { get; set; } = "\u00e9 <b>";

    public DateTime When { get; set; } = Time;

    public TimeSpan Span { get; set; } = TimeSpan.FromMinutes(90);

    public List<string> Items { get; set; } = [];

    public double Num { get; set; } = 1.0;

    public string ReadOnly { get; } = "not written";
}
