namespace Chatbot.Core.Retrieval;

/// <summary>One distinct word of a query.</summary>
/// <param name="Term">The word as analysed.</param>
/// <param name="Weight">How much the word tells, see <see cref="Vocabulary"/>.</param>
/// <param name="Matches">What may stand for it in the bank: itself, its concepts, or what it may be a misspelling of.</param>
internal sealed record QueryUnit(string Term, float Weight, List<TermMatch> Matches)
{
    public bool IsUnknown => Matches.Count == 0;
}
