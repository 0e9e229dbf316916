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
        const string Name = $"{DialogueOptions.Section}:{nameof(DialogueOptions.AnswerThreshold)}";
        if (setting(Name) is { } text)
        {
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var threshold))
                return new(options, [$"{Name} is '{text}'; allowed: a number from 0 to 1, such as 0.5."]);
            options.AnswerThreshold = threshold;
        }

        return new(options, options.Check());
    }
}
