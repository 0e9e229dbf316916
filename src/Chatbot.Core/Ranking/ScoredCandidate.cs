using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <param name="Share">The probability that this is the right one, supposing that one of the recalled is.</param>
internal readonly record struct ScoredCandidate(Candidate Candidate, double Share);
