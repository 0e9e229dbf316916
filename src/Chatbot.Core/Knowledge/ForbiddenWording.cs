using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>Words, whole and in any case, that no answer or short form may contain, and why.</summary>
public sealed record ForbiddenWording(
    IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words,
    string Because,
    SourceLocation Location);
