namespace Chatbot.Core.Knowledge;

/// <summary>
/// A contact detail of the clinic. A placeholder stands where the clinic has not filled it in: it stops a start in
/// Production, and is marked wherever a Development reply prints it.
/// </summary>
public sealed record ClinicDetail(string Name, LocalizedText Text, bool IsPlaceholder, SourceLocation Location);
