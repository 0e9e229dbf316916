using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Finds the known terms that a misspelt word may stand for: those within one edit (two for words of
/// <see cref="TwoEditsFrom"/> letters and more), a swap of neighbours counting as one. Looks the word up by itself and
/// by itself less one letter, among the terms and the terms less one letter, instead of comparing it with every term.
/// </summary>
internal sealed class TypoIndex
{
    private const int ShortestTerm = 4;
    private const int TwoEditsFrom = 8;

    private readonly WordsByForm _terms;

    public TypoIndex(IEnumerable<string> terms) =>
        _terms = new(terms.Where(term => term.Length >= ShortestTerm && term.All(char.IsAsciiLetter)), Shortenings);

    /// <summary>The closest terms, all at the same number of edits; none for short words and numbers.</summary>
    public IReadOnlyList<string> Closest(string word)
    {
        if (word.Length < ShortestTerm || !word.All(char.IsAsciiLetter))
            return [];

        var most = word.Length >= TwoEditsFrom ? 2 : 1;
        var closest = new List<string>();
        foreach (var term in Shortenings(word).SelectMany(_terms.With).Distinct(StringComparer.Ordinal))
        {
            var edits = EditDistance.Between(word, term, most);
            if (edits > most)
                continue;
            if (edits < most)
                closest.Clear();
            most = edits;
            closest.Add(term);
        }

        return closest;
    }

    private static IEnumerable<string> Shortenings(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
                yield return word.Remove(i, 1);
        }
    }
}
