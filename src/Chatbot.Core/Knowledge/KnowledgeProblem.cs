namespace Chatbot.Core.Knowledge;

/// <summary>
/// Something that is wrong in faq-data: where, with which pair, notice or topic (none when it is about the file), and
/// what would be right.
/// </summary>
public sealed record KnowledgeProblem(ProblemSeverity Severity, SourceLocation Location, string? Id, string Message)
{
    public bool IsError => Severity == ProblemSeverity.Error;

    public override string ToString()
    {
        var severity = IsError ? "error" : "warning";
        return Id is null ? $"{Location}: {severity}: {Message}" : $"{Location}: {severity}: {Id}: {Message}";
    }
}
