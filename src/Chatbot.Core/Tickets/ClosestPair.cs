namespace Chatbot.Core.Tickets;

/// <summary>A pair that may answer a ticket's question.</summary>
public sealed record ClosestPair(string QnaId, double Confidence);
