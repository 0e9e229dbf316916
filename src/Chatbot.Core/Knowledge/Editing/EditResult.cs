namespace Chatbot.Core.Knowledge.Editing;

/// <summary>What came of changing a file: where it was changed, or why nothing was.</summary>
public sealed record EditResult
{
    /// <summary>Null when nothing was changed.</summary>
    public SourceLocation? Changed { get; private init; }

    /// <summary>A sentence; null when the file was changed.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The errors that have to be mended first.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems { get; private init; } = [];

    internal static EditResult Done(SourceLocation location) => new() { Changed = location };

    public static EditResult Refused(string refusal, IReadOnlyList<KnowledgeProblem>? problems = null) =>
        new() { Refusal = refusal, Problems = problems ?? [] };
}
