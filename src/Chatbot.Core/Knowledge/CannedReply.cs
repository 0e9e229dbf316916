using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>A reply that staff send often, written in every language, so that whoever sends it need not speak it.</summary>
/// <param name="Title">What it is about, for staff.</param>
public sealed record CannedReply(
    string Id,
    string Title,
    IReadOnlyDictionary<PatientLanguage, NoticeText> Texts,
    SourceLocation Location);
