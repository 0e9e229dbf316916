namespace Chatbot.Core.Retrieval;

/// <summary>Something that retrieval recalled for a query, with what speaks for it.</summary>
/// <param name="Key">The key of its texts, see <see cref="BankText"/>.</param>
/// <param name="ClosestPhrasing">The phrasing that matches best, as written.</param>
public sealed record Candidate(string Key, string ClosestPhrasing, Signals Signals);
