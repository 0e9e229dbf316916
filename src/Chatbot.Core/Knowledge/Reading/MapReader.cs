using System.Globalization;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// Reads the keys of one YAML map. Whatever is missing or wrong is reported and replaced by an empty value, so that
/// reading goes on and finds the next problem; a base with errors is never handed out.
/// </summary>
internal sealed class MapReader(YamlMap map, ProblemLog problems, ReferenceTable references, string path = "")
{
    private readonly List<string> _known = [];

    /// <summary>The id that problems are reported with.</summary>
    public string? Id { get; set; }

    public SourceLocation Location => problems.At(map.Start);

    public ReferenceTable References => references;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key.Value);

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>The value of a key that must be there.</summary>
    public YamlValue? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
            Error(map.Start, $"the key '{path}{key}' is missing");
        return value;
    }

    public YamlValue? Optional(string key)
    {
        _known.Add(key);
        return map.Find(key)?.Value;
    }

    public string Text(string key) => Required(key) is { } value ? TextOf(value, Name(key)) : "";

    public string? OptionalText(string key) => Optional(key) is { } value ? TextOf(value, Name(key)) : null;

    public IReadOnlyList<string> Texts(string key) => Required(key) is { } value ? TextsOf(value, key) : [];

    public IReadOnlyList<string> OptionalTexts(string key) => Optional(key) is { } value ? TextsOf(value, key) : [];

    public bool Flag(string key)
    {
        if (OptionalText(key) is not { } text)
            return false;
        if (text is not ("true" or "false"))
            Error(Optional(key)!.Start, $"{Name(key)} is '{text}'; allowed: true, false");
        return text == "true";
    }

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
    {
        var text = Text(key);
        if (choices.TryGetValue(text, out var choice))
            return choice;
        if (text.Length > 0)
            Error(Optional(key)!.Start, $"{Name(key)} is '{text}'; allowed: {string.Join(", ", choices.Keys)}");
        return default;
    }

    public DateOnly Date(string key)
    {
        var text = Text(key);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && text.Length > 0)
            Error(Optional(key)!.Start, $"{Name(key)} is '{text}'; a date is written 2026-01-31 and must exist");
        return date;
    }

    public MapReader? Map(string key) => Required(key) is { } value ? MapOf(value, Name(key), $"{path}{key}.") : null;

    public MapReader? OptionalMap(string key) => Optional(key) is { } value ? MapOf(value, Name(key), $"{path}{key}.") : null;

    /// <summary>The maps in the list under <paramref name="key"/>.</summary>
    public IEnumerable<MapReader> Maps(string key) =>
        Items(key).Select(item => MapOf(item, $"an item of {Name(key)}")).OfType<MapReader>();

    public IReadOnlyList<YamlValue> Items(string key) => Required(key) is { } value ? ItemsOf(value, Name(key)) : [];

    public IReadOnlyList<YamlValue> ItemsOf(YamlValue value, string name)
    {
        if (value is YamlList list)
            return list.Items;
        WrongKind(value, name, "a list");
        return [];
    }

    /// <summary>A map in this one; its keys are named in messages with <paramref name="pathOfKeys"/> before them.</summary>
    public MapReader? MapOf(YamlValue value, string name, string pathOfKeys = "")
    {
        if (value is YamlMap child)
            return new MapReader(child, problems, references, pathOfKeys) { Id = Id };
        WrongKind(value, name, "a group of keys");
        return null;
    }

    /// <summary>The text of a node; clinic tokens in it must exist.</summary>
    public string TextOf(YamlValue value, string name)
    {
        if (value is not YamlText text)
        {
            WrongKind(value, name, "a text");
            return "";
        }

        if (string.IsNullOrWhiteSpace(text.Value))
            Error(value.Start, $"{name} is empty");
        foreach (var token in ClinicTokens.UnknownIn(text.Value))
            Error(value.Start, $"{name} holds '{token}'; allowed: {string.Join(", ", ClinicTokens.All)}");
        return text.Value.Trim();
    }

    public void Error(YamlPosition position, string message) => problems.Error(position, message, Id);

    public void Error(string message) => Error(map.Start, message);

    public SourceLocation At(YamlValue value) => problems.At(value.Start);

    /// <summary>Called when every known key was asked for: the others are mistakes.</summary>
    public void RejectOtherKeys()
    {
        var allowed = _known.Distinct().ToArray();
        foreach (var entry in map.Entries.Where(entry => !allowed.Contains(entry.Key.Value)))
            Error(entry.Key.Start, $"the key '{path}{entry.Key.Value}' is not known here; allowed: {string.Join(", ", allowed)}");
    }

    private IReadOnlyList<string> TextsOf(YamlValue value, string key) =>
        [.. ItemsOf(value, Name(key)).Select(item => TextOf(item, $"an item of {Name(key)}"))];

    private string Name(string key) => $"'{path}{key}'";

    private void WrongKind(YamlValue value, string name, string expected) =>
        Error(value.Start, value is YamlText { Value: "" } ? $"{name} is empty; it must be {expected}" : $"{name} is {value.Kind}; it must be {expected}");
}
