using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Every id of the folder, and every place that names one.</summary>
internal sealed class ReferenceTable(ICollection<KnowledgeProblem> problems)
{
    /// <summary>What the bot says is signed and looked up by its id alone, whether it is a pair, a notice, a topic or a reply of staff.</summary>
    private static readonly ReferenceKind[] Spoken = [ReferenceKind.Pair, ReferenceKind.Notice, ReferenceKind.StaffTopic, ReferenceKind.CannedReply];

    private readonly Dictionary<(ReferenceKind Kind, string Id), SourceLocation> _declared = [];
    private readonly List<(ReferenceKind Kind, string Id, SourceLocation Location, string? Owner)> _referred = [];
    private readonly HashSet<ReferenceKind> _incomplete = [];

    public void Declare(ReferenceKind kind, string id, SourceLocation location)
    {
        if (First(kind, id) is { } first)
            Report(location, id, $"the id '{id}' is used twice: here and in {first}; an id names one thing for ever");
        else
            _declared.Add((kind, id), location);
    }

    public void Refer(ReferenceKind kind, string id, SourceLocation location, string? owner) =>
        _referred.Add((kind, id, location, owner));

    /// <summary>A file of this kind could not be read, so that ids missing from it prove nothing.</summary>
    public void MarkIncomplete(ReferenceKind kind) => _incomplete.Add(kind);

    public void ReportDangling()
    {
        foreach (var (kind, id, location, owner) in _referred)
        {
            if (!_declared.ContainsKey((kind, id)) && !_incomplete.Contains(kind))
                Report(location, owner, $"'{id}' is not {Name(kind)}{Suggestion(kind, id)}");
        }
    }

    private SourceLocation? First(ReferenceKind kind, string id)
    {
        ReferenceKind[] kinds = Spoken.Contains(kind) ? Spoken : [kind];
        foreach (var candidate in kinds)
        {
            if (_declared.TryGetValue((candidate, id), out var location))
                return location;
        }

        return null;
    }

    private string Suggestion(ReferenceKind kind, string id)
    {
        var most = Math.Max(2, id.Length / 4);
        var nearest = _declared.Keys
            .Where(key => key.Kind == kind)
            .Select(key => (key.Id, Distance: EditDistance.Between(id, key.Id, most)))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance).ThenBy(near => near.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Id is null ? "" : $"; did you mean '{nearest.Id}'?";
    }

    private void Report(SourceLocation location, string? owner, string message) =>
        problems.Add(new KnowledgeProblem(ProblemSeverity.Error, location, owner, message));

    private static string Name(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Pair => "the id of a pair",
        ReferenceKind.Notice => "the id of a notice in safety-notices.yaml",
        ReferenceKind.Fact => "the id of a fact in facts.yaml",
        ReferenceKind.StaffTopic => "the id of a topic in staff-topics.yaml",
        ReferenceKind.RedFlagGroup => "the id of a group in red-flags.yaml",
        ReferenceKind.CannedReply => "the id of a reply in staff-replies.yaml",
        ReferenceKind.GlossaryTerm => "the id of a term in glossary.yaml",
        ReferenceKind.SmallTalk => "the id of an item in smalltalk.yaml",
        ReferenceKind.Command => "the id of a command in commands.yaml",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
