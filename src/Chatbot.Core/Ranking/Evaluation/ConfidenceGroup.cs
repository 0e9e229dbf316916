namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>Questions whose predictions share one confidence: no threshold can tell them apart.</summary>
internal readonly record struct ConfidenceGroup(int Count, int Right, double Confidence)
{
    public int Wrong => Count - Right;
}
