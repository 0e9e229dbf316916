namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemLog(string file, ICollection<KnowledgeProblem> problems)
{
    public string File => file;

    public SourceLocation At(YamlPosition position) => new(file, position.Line);

    public void Error(YamlPosition position, string message, string? id = null) =>
        problems.Add(new KnowledgeProblem(ProblemSeverity.Error, At(position), id, message));
}
