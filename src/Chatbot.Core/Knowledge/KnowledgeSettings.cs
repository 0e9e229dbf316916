using System.Globalization;

namespace Chatbot.Core.Knowledge;

/// <summary>
/// Reads <see cref="KnowledgeOptions"/> from texts. A configuration binder stops at the first value that it cannot
/// convert; this reports every one.
/// </summary>
public sealed class KnowledgeSettings
{
    private readonly Func<string, string?> _setting;
    private readonly List<string> _problems = [];

    private KnowledgeSettings(Func<string, string?> setting, KnowledgeOptions defaults)
    {
        _setting = setting;
        Options = new KnowledgeOptions
        {
            Path = Text(nameof(KnowledgeOptions.Path), defaults.Path),
            Serve = Serve(defaults.Serve),
            ReviewGraceDays = Number(nameof(KnowledgeOptions.ReviewGraceDays), defaults.ReviewGraceDays),
            Archive = Text(nameof(KnowledgeOptions.Archive), defaults.Archive),
            Watch = Flag(nameof(KnowledgeOptions.Watch), defaults.Watch),
            PollSeconds = Number(nameof(KnowledgeOptions.PollSeconds), defaults.PollSeconds),
            SettleMilliseconds = Number(nameof(KnowledgeOptions.SettleMilliseconds), defaults.SettleMilliseconds),
        };
        _problems.AddRange(Options.Check());
    }

    public KnowledgeOptions Options { get; }

    /// <summary>A sentence for each setting that is not allowed.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads the settings by their full names, such as <c>Knowledge:Path</c>; those without a value keep the default.</summary>
    public static KnowledgeSettings Read(Func<string, string?> setting, KnowledgeOptions? defaults = null) =>
        new(setting, defaults ?? new KnowledgeOptions());

    private string? Value(string name) => _setting($"{KnowledgeOptions.Section}:{name}");

    private string Text(string name, string fallback) => Value(name) ?? fallback;

    private ServeMode Serve(ServeMode fallback)
    {
        if (Value(nameof(KnowledgeOptions.Serve)) is not { } text)
            return fallback;
        var name = Enum.GetNames<ServeMode>().FirstOrDefault(mode => mode.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (name is not null)
            return Enum.Parse<ServeMode>(name);
        return Refuse(nameof(KnowledgeOptions.Serve), text, string.Join(", ", Enum.GetNames<ServeMode>()), fallback);
    }

    private int Number(string name, int fallback)
    {
        if (Value(name) is not { } text)
            return fallback;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refuse(name, text, "a whole number", fallback);
    }

    private bool Flag(string name, bool fallback)
    {
        if (Value(name) is not { } text)
            return fallback;
        return bool.TryParse(text, out var flag) ? flag : Refuse(name, text, "true, false", fallback);
    }

    private T Refuse<T>(string name, string text, string allowed, T fallback)
    {
        _problems.Add($"{KnowledgeOptions.Section}:{name} is '{text}'; allowed: {allowed}.");
        return fallback;
    }
}
