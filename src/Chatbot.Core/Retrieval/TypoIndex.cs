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
        Note(_terms.With(word), word, closest, ref most);
        for (var i = 0; i < word.Length; i++)
        {
            if (IsFirstOfItsKind(word, i))
                Note(_terms.With(word, without: i), word, closest, ref most);
        }

        return closest;
    }

    private void Note(ReadOnlySpan<int> terms, string word, List<string> closest, ref int most)
    {
        foreach (var number in terms)
        {
            var term = _terms[number];
            var edits = EditDistance.Between(word, term, most);
            if (edits > most || closest.Contains(term))
                continue;
            if (edits < most)
                closest.Clear();
            most = edits;
            closest.Add(term);
        }
    }

    private static IEnumerable<string> Shortenings(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsFirstOfItsKind(word, i))
                yield return word.Remove(i, 1);
        }
    }

    /// <summary>Without either of two letters that are alike side by side, a word is the same.</summary>
    private static bool IsFirstOfItsKind(string word, int letter) => letter == 0 || word[letter] != word[letter - 1];
}
