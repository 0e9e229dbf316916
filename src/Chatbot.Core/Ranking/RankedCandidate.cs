using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>A candidate in its place.</summary>
/// <param name="Key">The candidate's key, see <see cref="Retrieval.BankText"/>.</param>
/// <param name="Score">How well it fits the query, 0–1; comparable within one query only.</param>
/// <param name="Confidence">The calibrated probability that this candidate is the right answer, 0–1.</param>
public sealed record RankedCandidate(string Key, string ClosestPhrasing, double Score, double Confidence)
{
    /// <summary>What spoke for it when it was recalled; null for what was not looked up.</summary>
    public Signals? Signals { get; init; }
}
