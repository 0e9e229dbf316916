using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>Words and short phrases that patients use for the same thing; each stands for all the others.</summary>
public sealed record SynonymGroup(PatientLanguage Language, IReadOnlyList<string> Terms, SourceLocation Location);
