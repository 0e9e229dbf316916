using System.Text;
using System.Text.Unicode;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// A tab-separated file with a header line, no quoting. Everything that is wrong is reported at once, each with file
/// and line. A byte order mark, CRLF and blank lines are fine.
/// </summary>
internal sealed class TabSeparatedFile
{
    private const int MostProblemsShown = 20;
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _path;
    private readonly List<(int Line, string Text)> _problems = [];
    private readonly string[] _header;

    private TabSeparatedFile(string path, string[] columns)
    {
        _path = path;
        var lines = ReadText(path).TrimStart(ByteOrderMark).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        _header = [.. lines[0].Split('\t').Select(name => name.Trim())];
        if (!_header.Take(columns.Length).SequenceEqual(columns, StringComparer.OrdinalIgnoreCase))
            throw new InvalidDataException($"{path}:1: the header line is '{Shown(lines[0])}'; allowed: {string.Join("<TAB>", columns)}, and further columns behind.");

        for (var i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            var cells = lines[i].Split('\t');
            if (cells.Length < columns.Length)
                Refuse(i + 1, $"has no tab; allowed: {string.Join("<TAB>", columns)}");
            else
                Rows.Add(new(i + 1, cells));
        }

        if (Rows.Count == 0 && _problems.Count == 0)
            Refuse(2, $"there is no row; at least one is needed: {string.Join("<TAB>", columns)}");
    }

    /// <summary>The rows that have all columns.</summary>
    public List<TabSeparatedRow> Rows { get; } = [];

    /// <param name="columns">The names that the header line has to begin with.</param>
    /// <exception cref="InvalidDataException">The file cannot be read, or has another header.</exception>
    public static TabSeparatedFile Read(string path, params string[] columns) => new(path, columns);

    /// <returns>The place of a column that need not be there, or −1.</returns>
    public int Column(string name) => Array.FindIndex(_header, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <param name="problem">What is wrong with the line, and what is allowed.</param>
    public void Refuse(int line, string problem) => _problems.Add((line, $"{_path}:{line}: {problem}."));

    /// <exception cref="InvalidDataException">A line was refused.</exception>
    public void ThrowIfRefused()
    {
        if (_problems.Count == 0)
            return;
        var shown = _problems.OrderBy(problem => problem.Line).Select(problem => problem.Text).Take(MostProblemsShown);
        if (_problems.Count > MostProblemsShown)
            shown = shown.Append($"… and {_problems.Count - MostProblemsShown} more lines.");
        throw new InvalidDataException(string.Join(Environment.NewLine, shown));
    }

    private static string ReadText(string path)
    {
        if (Directory.Exists(path))
            throw new InvalidDataException($"{path} is a folder; a TSV file is needed.");
        if (!File.Exists(path))
            throw new InvalidDataException($"There is no file {path}.");
        var bytes = File.ReadAllBytes(path);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var line = 1;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes.AsSpan(range)))
                break;
            line++;
        }

        throw new InvalidDataException($"{path}:{line}: the line is not UTF-8; save the file with the encoding UTF-8.");
    }

    private static string Shown(string line)
    {
        const int Longest = 80;
        return (line.Length > Longest ? line[..Longest] + "…" : line).Replace("\t", "<TAB>", StringComparison.Ordinal);
    }
}
