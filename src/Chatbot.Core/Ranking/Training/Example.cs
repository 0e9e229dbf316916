namespace Chatbot.Core.Ranking.Training;

/// <summary>One labelled row to learn from.</summary>
internal readonly record struct Example(double[] Features, bool IsRight, double Weight);
