namespace Chatbot.Core.Knowledge;

/// <summary>How it is recognised that help was called already, and what is said then.</summary>
/// <param name="Patterns">In the notation of the signs.</param>
/// <param name="Short">The form for SMS.</param>
public sealed record HelpCalled(IReadOnlyList<string> Patterns, LocalizedText Text, LocalizedText Short);
