using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Changes one key of a YAML text where it stands; every other character, comments too, stays as it is.</summary>
internal sealed class YamlEdit
{
    private readonly string _text;
    private readonly string _lineBreak;
    private readonly List<int> _lineStarts = [0];

    public YamlEdit(string text)
    {
        _text = text;
        _lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        for (var i = 0; i < text.Length; i++)
        {
            // As the parser counts lines.
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>Gives a key of a map a new value, or adds the key behind the last one.</summary>
    public string Set(YamlMap map, string key, string value)
    {
        if (map.Find(key) is not { } entry)
            return InsertAfter(map, map.Entries[^1], key, value);
        var start = Offset(entry.Value.Start);
        return _text[..start] + value + _text[Offset(entry.Value.End)..];
    }

    /// <summary>Adds a key behind another one: on a line of its own, unless the map is written in braces.</summary>
    public string InsertAfter(YamlMap map, YamlEntry entry, string key, string value)
    {
        var end = EndOfText(Offset(entry.Value.End));
        if (map.IsFlow)
            return $"{_text[..end]}, {key}: {value}{_text[end..]}";
        var lineEnd = EndOfLine(end);
        var indent = new string(' ', map.Start.Column - 1);
        return $"{_text[..lineEnd]}{_lineBreak}{indent}{key}: {value}{_text[lineEnd..]}";
    }

    /// <summary>Adds an item behind the last one of a list, in the way in which the list is written.</summary>
    public string Append(YamlList list, string item)
    {
        var last = list.Items[^1];
        var end = EndOfText(Offset(last.End));
        if (_text[Offset(list.Start)] == '[')
            return $"{_text[..end]}, {item}{_text[end..]}";
        var lineEnd = EndOfLine(end);
        // The dash stands where the list begins.
        var indent = new string(' ', list.Start.Column - 1);
        return $"{_text[..lineEnd]}{_lineBreak}{indent}- {item}{_text[lineEnd..]}";
    }

    /// <summary>Adds a map behind the last item of a list that has a line for each item.</summary>
    public string Append(YamlList list, IReadOnlyList<string> lines) =>
        Append(list, string.Join(_lineBreak + new string(' ', list.Start.Column + 1), lines));

    private int Offset(YamlPosition position) =>
        position.Line > _lineStarts.Count ? _text.Length : Math.Min(_text.Length, _lineStarts[position.Line - 1] + position.Column - 1);

    /// <summary>A block of text ends, for the parser, where the next thing begins.</summary>
    private int EndOfText(int offset)
    {
        while (offset > 0 && char.IsWhiteSpace(_text[offset - 1]))
            offset--;
        return offset;
    }

    private int EndOfLine(int offset)
    {
        while (offset < _text.Length && _text[offset] is not ('\n' or '\r'))
            offset++;
        return offset;
    }
}
