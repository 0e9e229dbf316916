using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// Builds the tree of one YAML text from the parser's events. YamlDotNet's own document model is not used because it
/// gives up at the first repeated key, follows aliases without bound and overflows the stack on deep nesting; this one
/// reports the first and has no use for the others.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>Deeper than any file of faq-data; stops a hostile or damaged file before the stack does.</summary>
    private const int DeepestNesting = 20;

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly ProblemLog _problems;

    private YamlTree(string text, ProblemLog problems)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _problems = problems;
    }

    /// <summary>The root of the text, or null when a problem was reported instead.</summary>
    public static YamlValue? Parse(string text, ProblemLog problems)
    {
        var tree = new YamlTree(text, problems);
        try
        {
            return tree.Document();
        }
        catch (YamlException problem)
        {
            problems.Error(Position(problem.Start), $"is not valid YAML: {Sentence(problem)}");
            return null;
        }
        // YamlDotNet's scanner throws these, too, over texts that it cannot read: an unfinished list, for one.
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            problems.Error(Position(tree._scanner.CurrentPosition), "is not valid YAML; look in this line and the one before for a missing quote, comma or bracket");
            return null;
        }
    }

    private YamlValue? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _problems.Error(new YamlPosition(1, 1), "the file is empty");
            return null;
        }

        var root = Value(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
            _problems.Error(Position(second.Start), "a second document begins here ('---'); a file holds one");
        return root;
    }

    private YamlValue Value(int depth)
    {
        if (depth > DeepestNesting)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested too deeply");

        if (_parser.TryConsume<MappingStart>(out var map))
            return Map(map, depth);
        if (_parser.TryConsume<SequenceStart>(out var list))
            return List(list, depth);
        if (_parser.TryConsume<Scalar>(out var text))
            return Text(text);

        var other = _parser.Consume<ParsingEvent>();
        throw new YamlException(other.Start, other.End, "anchors and aliases (& and *) are not used in these files; write the text out, or put it in quotes");
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        MappingEnd end;
        while (!_parser.TryConsume(out end!))
        {
            var key = Key(depth);
            var value = Value(depth + 1);
            if (entries.Find(entry => entry.Key.Value == key.Value) is { } first)
                _problems.Error(key.Start, $"the key '{key.Value}' stands here a second time; it stands in line {first.Key.Start.Line} already");
            else
                entries.Add(new YamlEntry(key, value));
        }

        var isFlow = start.Style == MappingStyle.Flow;
        var last = entries.Count > 0 ? entries[^1].Value.End : Position(start.Start);
        return new YamlMap(entries, isFlow, Position(start.Start), isFlow ? AfterBracket(end) : last);
    }

    private YamlText Key(int depth) => Value(depth + 1) is YamlText text
        ? text
        : throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be a word; put texts that hold ':', '{' or '[' in quotes");

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlValue>();
        SequenceEnd end;
        while (!_parser.TryConsume(out end!))
            items.Add(Value(depth + 1));

        var isFlow = start.Style == SequenceStyle.Flow;
        var last = items.Count > 0 ? items[^1].End : Position(start.Start);
        return new YamlList(items, Position(start.Start), isFlow ? AfterBracket(end) : last);
    }

    private static YamlText Text(Scalar text)
    {
        // A plain '~' or 'null' is YAML's way to leave a value out.
        var isNull = text.Style == ScalarStyle.Plain && text.Value is "~" or "null";
        return new YamlText(isNull ? "" : text.Value, Position(text.Start), Position(text.End));
    }

    /// <summary>The parser places a closing bracket's event before the bracket.</summary>
    private static YamlPosition AfterBracket(ParsingEvent end) => new((int)end.Start.Line, (int)end.Start.Column + 1);

    private static YamlPosition Position(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static string Sentence(YamlException problem)
    {
        var message = problem.InnerException?.Message ?? problem.Message;
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.') : "cannot be read";
    }
}
