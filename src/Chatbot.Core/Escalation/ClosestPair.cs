namespace Chatbot.Core.Escalation;

/// <summary>A pair that may answer what a person is needed for.</summary>
public sealed record ClosestPair(string QnaId, double Confidence);
