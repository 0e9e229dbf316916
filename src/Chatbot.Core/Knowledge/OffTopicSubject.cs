using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>A subject that is none of the clinic's, such as the weather, and the word patterns that name it.</summary>
public sealed record OffTopicSubject(
    string Id,
    IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words,
    SourceLocation Location);
