namespace Chatbot.Core.Language;

/// <summary>Whether the letters of a word look English or Spanish.</summary>
internal static class WordSpelling
{
    private static readonly string[] SpanishEndings =
        ["cion", "mente", "ando", "iendo", "dad", "ito", "ita", "arse", "erse", "irse", "arme", "erme", "irme", "aria", "ero", "era", "ia", "os", "as",
            "ciones", "siones", "dades", "antes", "entes", "udes", "eces", "anza", "encia", "ancia"];

    private static readonly string[] EnglishEndings =
        ["ing", "ed", "ly", "tion", "ness", "ment", "ght", "ck", "ful", "less", "able", "y",
            "tions", "sion", "sions", "ities", "ence", "ences", "ance", "ents", "ers", "ous", "ive", "ures", "ial"];

    private static readonly string[] EnglishInside = ["w", "k", "th", "sh", "ph", "oo", "ee", "gh", "mm", "ss", "tt", "pp"];

    /// <returns>1 for Spanish, -1 for English, 0 for either.</returns>
    public static int SpanishLook(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetter))
            return 0;

        var english = EnglishEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
            || EnglishInside.Any(letters => word.Contains(letters, StringComparison.Ordinal));
        var spanish = SpanishEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
            || (!english && word[^1] is 'a' or 'o');
        return (spanish ? 1 : 0) - (english ? 1 : 0);
    }
}
