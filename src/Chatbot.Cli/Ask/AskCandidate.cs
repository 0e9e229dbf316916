namespace Chatbot.Cli.Ask;

/// <summary>A pair that was considered.</summary>
internal sealed record AskCandidate(string QnaId, double Confidence, double Score);
