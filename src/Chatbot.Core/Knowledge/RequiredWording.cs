using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>Words that both forms of a pair's answer, its notices included, must contain, and why.</summary>
public sealed record RequiredWording(
    QnaId Pair,
    IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words,
    string Because,
    SourceLocation Location);
