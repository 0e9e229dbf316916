using System.Globalization;

namespace Chatbot.Core.Dialogue;

/// <summary>Reads <see cref="DialogueOptions"/> from texts, and reports every one that is not allowed.</summary>
public sealed record DialogueSettings(DialogueOptions Options, IReadOnlyList<string> Problems)
{
    /// <summary>Reads the settings by their full names, such as <c>Dialogue:AnswerThreshold</c>; those without a value keep the default.</summary>
    public static DialogueSettings Read(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var problems = new List<string>();
        var defaults = new DialogueOptions();
        var options = new DialogueOptions
        {
            AnswerThreshold = Share(nameof(DialogueOptions.AnswerThreshold), defaults.AnswerThreshold),
            AmbiguityThreshold = Share(nameof(DialogueOptions.AmbiguityThreshold), defaults.AmbiguityThreshold),
        };
        problems.AddRange(options.Check());
        return new(options, problems);

        double Share(string name, double fallback)
        {
            if (setting($"{DialogueOptions.Section}:{name}") is not { } text)
                return fallback;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share))
                return share;
            problems.Add($"{DialogueOptions.Section}:{name} is '{text}'; allowed: a number from 0 to 1, such as 0.5.");
            return fallback;
        }
    }
}
