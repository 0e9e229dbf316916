using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>
/// The last signed version of a pair's or a notice's text (signed/&lt;id&gt;.&lt;language&gt;.yaml), which stays in use
/// while a newer text waits for its signature.
/// </summary>
public sealed record SignedCopy(
    string Id,
    PatientLanguage Language,
    ReviewedWords Words,
    Review Review,
    SourceLocation Location);
