using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Escalation;

/// <summary>A pair that the bot took into account.</summary>
public sealed record ClosestPair(QnaId Id, double Confidence);
