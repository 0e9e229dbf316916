namespace Chatbot.Core.Ranking.Training;

/// <summary>One question to learn from: the candidates recalled for it, and which of them answer it.</summary>
internal sealed record Choice(IReadOnlyList<double[]> Features, IReadOnlyList<bool> IsRight, double Weight);
