using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>What the confidences of the candidates allow.</summary>
/// <param name="Chosen">The candidate that is sure enough to be answered; null when none is.</param>
/// <param name="Rivals">The candidates, the first included, between which the person has to choose; empty when there is no doubt.</param>
/// <param name="Reason">Why, in numbers.</param>
internal sealed record AnswerVerdict(RankedCandidate? Chosen, IReadOnlyList<RankedCandidate> Rivals, string Reason);
