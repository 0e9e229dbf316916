namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What lint found, and how far the base is; the counts are null when it could not be read.</summary>
public sealed record LintReport(IReadOnlyList<KnowledgeProblem> Problems, LintCounts? Counts)
{
    public int Errors => Problems.Count(problem => problem.IsError);

    public int Warnings => Problems.Count - Errors;
}

/// <summary>How many pairs, texts of pairs, notices and staff replies, and texts whose newest words are signed, a base has.</summary>
public sealed record LintCounts(string Version, int Pairs, int Texts, int Signed);
