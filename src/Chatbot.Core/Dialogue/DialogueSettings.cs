using System.Globalization;

namespace Chatbot.Core.Dialogue;

/// <summary>Reads <see cref="DialogueOptions"/> from texts, and reports every one that is not allowed.</summary>
public sealed record DialogueSettings(DialogueOptions Options, IReadOnlyList<string> Problems)
{
    /// <summary>Reads the settings by their full names, such as <c>Dialogue:AnswerThreshold</c>; those without a value keep the default.</summary>
    public static DialogueSettings Read(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var options = new DialogueOptions();
        var problems = new List<string>();
        Fraction(nameof(options.AnswerThreshold), value => options.AnswerThreshold = value);
        Fraction(nameof(options.AmbiguityThreshold), value => options.AmbiguityThreshold = value);
        Number(nameof(options.MemoryMinutes), value => options.MemoryMinutes = value);
        Number(nameof(options.RedFlagMinutes), value => options.RedFlagMinutes = value);
        Number(nameof(options.TicketsPerVisitor), value => options.TicketsPerVisitor = value);
        Number(nameof(options.TicketHours), value => options.TicketHours = value);
        Number(nameof(options.FeedbackAfterAnswers), value => options.FeedbackAfterAnswers = value);
        return new(options, [.. problems, .. options.Check()]);

        void Fraction(string name, Action<double> set)
        {
            if (setting(Full(name)) is not { } text)
                return;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                set(value);
            else
                problems.Add($"{Full(name)} is '{text}'; allowed: a number from 0 to 1, such as 0.5.");
        }

        void Number(string name, Action<int> set)
        {
            if (setting(Full(name)) is not { } text)
                return;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                set(value);
            else
                problems.Add($"{Full(name)} is '{text}'; allowed: a whole number.");
        }
    }

    private static string Full(string name) => $"{DialogueOptions.Section}:{name}";
}
