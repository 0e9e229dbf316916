namespace Chatbot.Core.Retrieval;

/// <summary>What was recalled for one utterance.</summary>
/// <param name="Candidates">In no particular order.</param>
/// <param name="UnknownShare">Share of the utterance's weight on words that the bank does not know, 0–1.</param>
/// <param name="WordCount">Number of distinct words that tell something.</param>
/// <param name="Model">The name of the model whose sentence vectors were compared; null where words alone were.</param>
public sealed record Recall(IReadOnlyList<Candidate> Candidates, float UnknownShare, int WordCount, string? Model = null)
{
    /// <summary>What the bank looks like that it was recalled from.</summary>
    public BankShape Bank { get; init; }

    public static Recall Nothing { get; } = new([], 1, 0);
}
