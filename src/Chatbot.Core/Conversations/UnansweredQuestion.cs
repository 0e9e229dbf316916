namespace Chatbot.Core.Conversations;

/// <summary>A question that the bot could not answer, for the people who write the answers.</summary>
/// <param name="Question">Masked: no phone numbers, names, dates of birth.</param>
/// <param name="ClosestPair">The id of the pair that ranking put first; null when there was none.</param>
public sealed record UnansweredQuestion(DateTimeOffset At, string Question, string Language, string? ClosestPair, double Confidence);
