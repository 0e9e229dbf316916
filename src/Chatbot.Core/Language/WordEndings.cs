namespace Chatbot.Core.Language;

/// <summary>
/// Drops the endings that do not matter when a word pattern is matched: plurals, -ing and -ed in English; plurals and
/// gender in Spanish. Far gentler than a stemmer, so that two different words hardly ever meet.
/// </summary>
public static class WordEndings
{
    private const int ShortestStem = 3;

    public static string Drop(string word, PatientLanguage language)
    {
        ArgumentNullException.ThrowIfNull(word);
        return language == PatientLanguage.Spanish ? DropSpanish(word) : DropEnglish(word);
    }

    private static string DropEnglish(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem)
                return DropSilentE(UndoubleLast(word[..^ending.Length]));
        }

        return DropSilentE(DropEnglishPlural(word));
    }

    private static string DropEnglishPlural(string word)
    {
        if (word.Length <= ShortestStem || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        return word[..^1];
    }

    private static string DropSilentE(string word) =>
        word.Length > ShortestStem && word.EndsWith('e') ? word[..^1] : word;

    private static string UndoubleLast(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static string DropSpanish(string word)
    {
        if (word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal))
            return word[..^2];
        if (word.Length > ShortestStem && word.EndsWith('s'))
            word = word[..^1];
        return word.Length > ShortestStem && word[^1] is 'a' or 'o' or 'e' ? word[..^1] : word;
    }
}
