using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>A word in plain words. Answers use these glosses and invent none.</summary>
public sealed record GlossaryTerm(
    string Id,
    IReadOnlyDictionary<PatientLanguage, GlossaryEntry> Entries,
    SourceLocation Location);
