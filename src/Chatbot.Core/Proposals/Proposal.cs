using System.Security.Cryptography;
using System.Text;
using Chatbot.Core.Language;

namespace Chatbot.Core.Proposals;

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    Pending,
    Accepted,
    Rejected,
    Exported,
}

/// <summary>Something that staff would have the bot learn. It reaches the knowledge base only by a person's hand.</summary>
/// <param name="QnaId">The pair that gets a phrasing, or the id that a new pair was given; null for a new pair without one.</param>
/// <param name="Question">The new phrasing, or the question of the new pair; masked.</param>
/// <param name="Answer">The answer of the new pair; null for a phrasing.</param>
/// <param name="Ticket">The ticket that it came from; null when none.</param>
/// <param name="Topic">Where a new pair is to stand; null for a phrasing, and until somebody has said so.</param>
public sealed record Proposal(
    long Id, ProposalState State, string? QnaId, string Language, string Question, string? Answer, long? Ticket, string ProposedBy, DateTimeOffset At, string? Topic = null)
{
    /// <summary>Whether it is a new pair rather than a phrasing of one.</summary>
    public bool IsNewPair => Answer is not null;

    /// <summary>
    /// The same for two that would teach the same, as when a button is pressed twice: pair, language, the words of the question
    /// whatever their case and marks, and the answer but for its spaces.
    /// </summary>
    public string Fingerprint() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', QnaId, Language, string.Join(' ', Words.Of(Question)), Answer is null ? "" : $"answer {Spaced(Answer)}"))));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
