using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>One text of the short closed list that is not from the clinic's page: call 911, do not stop a medicine, …</summary>
public sealed record SafetyNotice(
    string Id,
    string Source,
    IReadOnlyDictionary<PatientLanguage, NoticeText> Texts,
    SourceLocation Location);
