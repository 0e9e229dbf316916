namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// Reads a faq-data folder and reports everything that keeps it from being used. What makes a usable base less good
/// (a missing translation, a hard sentence) is the business of <c>KnowledgeLint</c>.
/// </summary>
public sealed class KnowledgeReader
{
    private readonly KnowledgeFiles _files;
    private readonly List<KnowledgeProblem> _problems = [];
    private readonly ReferenceTable _references;
    private readonly KnowledgeDraft _draft = new();

    private KnowledgeReader(KnowledgeFiles files)
    {
        _files = files;
        _references = new ReferenceTable(_problems);
    }

    public static KnowledgeReading Read(string folder) => Read(KnowledgeFiles.In(folder));

    public static KnowledgeReading Read(KnowledgeFiles files) => new KnowledgeReader(files).Read();

    private KnowledgeReading Read()
    {
        if (_files.Missing is { } missing)
            return new KnowledgeReading(null, [Error(".", 1, missing)]);

        foreach (var file in _files.All)
            Read(file);
        ReportMissingFiles();
        if (_draft.Pairs.Count == 0 && _problems.Count == 0)
            _problems.Add(Error(".", 1, "the folder holds no file with pairs, such as recovery.yaml"));
        _references.ReportDangling();
        return new KnowledgeReading(
            _problems.Exists(problem => problem.IsError) ? null : _draft.Finish(_files.Version),
            [.. _problems.OrderBy(problem => problem.Location.File, StringComparer.Ordinal).ThenBy(problem => problem.Location.Line)]);
    }

    private void Read(KnowledgeFile file)
    {
        var kind = FileKind.Of(file.Name);
        var log = new ProblemLog(file.Name, _problems);
        if (Root(file, log) is { } root)
            kind.Read(_draft, new MapReader(root, log, _references));
        else if (kind.Declares is { } declares)
            _references.MarkIncomplete(declares);
    }

    private YamlMap? Root(KnowledgeFile file, ProblemLog log)
    {
        if (file.Unreadable is not null)
        {
            _problems.Add(Error(file.Name, 1, file.Unreadable));
            return null;
        }

        if (file.Text() is not { } text)
        {
            _problems.Add(Error(file.Name, file.FirstLineThatIsNotUtf8(), "the file is not UTF-8 from here on; save it with the encoding UTF-8"));
            return null;
        }

        var root = YamlTree.Parse(text, log);
        if (root is not null and not YamlMap)
            log.Error(root.Start, $"the file is {root.Kind}; it must be a group of keys (see README.md in the folder)");
        return root as YamlMap;
    }

    private void ReportMissingFiles()
    {
        var names = _files.All.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in FileKind.Named.Where(kind => !names.Contains(kind.Name!)))
        {
            _problems.Add(Error(kind.Name!, 1, "the file is missing"));
            if (kind.Declares is { } declares)
                _references.MarkIncomplete(declares);
        }
    }

    private static KnowledgeProblem Error(string file, int line, string message) =>
        new(ProblemSeverity.Error, new SourceLocation(file, line), null, message);
}
