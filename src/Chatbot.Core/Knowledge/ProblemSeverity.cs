namespace Chatbot.Core.Knowledge;

/// <summary>
/// How bad a <see cref="KnowledgeProblem"/> is. An error fails <c>chatbot lint</c>; an error found while reading also
/// keeps the version from being published.
/// </summary>
public enum ProblemSeverity
{
    Warning,
    Error,
}
