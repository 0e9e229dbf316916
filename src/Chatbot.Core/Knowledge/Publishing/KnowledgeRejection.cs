namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>
/// An edit that was not published, so that the version before it stays in use: what is wrong with the files, or the
/// failure of building on them or of archiving them.
/// </summary>
public sealed record KnowledgeRejection(IReadOnlyList<KnowledgeProblem> Problems, Exception? Failure = null)
{
    public override string ToString() => Failure is null
        ? string.Join(Environment.NewLine, Problems)
        : $"The edit could not be published: {Failure.Message}";
}
