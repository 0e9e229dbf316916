namespace Chatbot.Core.Retrieval;

/// <summary>A term of the bank that a word of the query matches.</summary>
/// <param name="Closeness">1 for the word itself, less for a synonym and for a likely misspelling.</param>
internal readonly record struct TermMatch(string Term, int Number, float Closeness)
{
    public const float Exact = 1;
    public const float Synonym = 0.9f;
    public const float Typo = 0.75f;
}
