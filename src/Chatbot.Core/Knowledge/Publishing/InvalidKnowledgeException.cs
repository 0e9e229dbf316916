namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>There is no version to start with: the folder has errors.</summary>
public sealed class InvalidKnowledgeException(string folder, IReadOnlyList<KnowledgeProblem> problems)
    : Exception($"The knowledge base in {folder} cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public IReadOnlyList<KnowledgeProblem> Problems { get; } = problems;
}
