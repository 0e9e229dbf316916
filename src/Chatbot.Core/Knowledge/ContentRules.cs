using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>What an answer may never say, and what named answers must say (content-rules.yaml).</summary>
public sealed record ContentRules(
    IReadOnlyList<ForbiddenWording> Forbidden,
    IReadOnlyList<RequiredWording> Required,
    IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> ReadingGradeExemptTerms);
