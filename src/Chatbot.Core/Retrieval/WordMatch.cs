namespace Chatbot.Core.Retrieval;

/// <summary>How a phrasing matches a query in all words, stop words too.</summary>
/// <param name="Coverage">Share of the query's weight that the phrasing covers.</param>
/// <param name="Score">Its BM25 score, divided by that of the query against itself.</param>
/// <param name="Pairs">What both have in common of pairs of neighbouring words, see <see cref="PairIndex"/>.</param>
internal readonly record struct WordMatch(float Coverage, float Score, float Pairs);
