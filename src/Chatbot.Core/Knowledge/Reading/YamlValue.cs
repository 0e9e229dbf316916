namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// A YAML node and the stretch of text it stands in. Scalars are texts, whatever YAML would make of them: <c>es: no</c>
/// is the word, not a boolean.
/// </summary>
internal abstract record YamlValue(YamlPosition Start, YamlPosition End)
{
    /// <summary>What the node is, in the words of an error message.</summary>
    public abstract string Kind { get; }
}

internal sealed record YamlText(string Value, YamlPosition Start, YamlPosition End) : YamlValue(Start, End)
{
    public override string Kind => "a text";
}

internal sealed record YamlList(IReadOnlyList<YamlValue> Items, YamlPosition Start, YamlPosition End)
    : YamlValue(Start, End)
{
    public override string Kind => "a list";
}

/// <summary>Keys and values; in flow style they are written as <c>{ a: 1, b: 2 }</c> rather than one key a line.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, bool IsFlow, YamlPosition Start, YamlPosition End)
    : YamlValue(Start, End)
{
    public override string Kind => "a group of keys";

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

internal sealed record YamlEntry(YamlText Key, YamlValue Value);
