using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>
/// Words by everything that is left of them when letters are dropped (the symmetric delete of Garbe's SymSpell), so that
/// the words near a misspelt one are looked up rather than measured one by one.
/// </summary>
internal sealed class MisspellingIndex
{
    /// <summary>Words that are shorter are too often another word with one letter changed: cada and caída.</summary>
    public const int ShortestWord = 5;

    private const int LongestWord = 20;

    private readonly WordsByForm _words;

    public MisspellingIndex(IEnumerable<string> words) => _words = new(
        words.Distinct(StringComparer.Ordinal).Where(word => word.Length >= ShortestWord && word.All(char.IsLetter)),
        word => Remainders(word, EditsAllowed(word)));

    /// <summary>The words that are fewest edits away, none when all are too far.</summary>
    public IReadOnlyList<string> Nearest(string misspelt)
    {
        var nearest = new List<string>();
        if (misspelt.Length > LongestWord)
            return nearest;
        var fewest = int.MaxValue;
        Note(_words.With(misspelt), misspelt, nearest, ref fewest);
        for (var i = 0; i < misspelt.Length; i++)
            Note(_words.With(misspelt, without: i), misspelt, nearest, ref fewest);
        for (var i = 0; i < misspelt.Length && EditsAllowed(misspelt) > 1; i++)
        {
            for (var j = i + 1; j < misspelt.Length; j++)
                Note(_words.With(misspelt, without: i, alsoWithout: j), misspelt, nearest, ref fewest);
        }

        return nearest;
    }

    private void Note(ReadOnlySpan<int> numbers, string misspelt, List<string> nearest, ref int fewest)
    {
        foreach (var number in numbers)
        {
            var word = _words[number];
            // A slip seldom falls on the first letter; the two words that differ there, raping and vaping, are two words.
            if (word[0] != misspelt[0])
                continue;
            var edits = EditDistance.Between(misspelt, word, EditsAllowed(word));
            if (edits > EditsAllowed(word) || edits > fewest || (edits == fewest && nearest.Contains(word)))
                continue;
            if (edits < fewest)
                nearest.Clear();
            fewest = edits;
            nearest.Add(word);
        }
    }

    private static int EditsAllowed(string word) => word.Length >= 10 ? 2 : 1;

    private static HashSet<string> Remainders(string word, int drops)
    {
        var remainders = new HashSet<string>(StringComparer.Ordinal) { word };
        var last = new List<string> { word };
        for (var drop = 0; drop < drops; drop++)
        {
            last = [.. last.SelectMany(text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1))).Where(remainders.Add)];
        }

        return remainders;
    }
}
