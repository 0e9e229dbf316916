namespace Chatbot.Core.Language;

/// <summary>Languages that show by their script alone.</summary>
internal static class OtherScripts
{
    /// <summary>Blocks of Unicode letters, and the language of most who write them in the United States.</summary>
    private static readonly (int First, int Last, string Language)[] Blocks =
    [
        (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"),
        (0x0600, 0x06FF, "ar"), (0x0700, 0x074F, "syr"), (0x0750, 0x077F, "ar"), (0x0900, 0x097F, "hi"),
        (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"),
        (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0E00, 0x0E7F, "th"),
        (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
        (0x1200, 0x139F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x3400, 0x9FFF, "zh"),
        (0xAC00, 0xD7AF, "ko"), (0xFB50, 0xFDFF, "ar"), (0xFE70, 0xFEFC, "ar"), (0x20000, 0x2FA1F, "zh"),
    ];

    private const char LastLatin = '\u036F';

    /// <returns>The language of the script that most letters are of; null when that is the Latin one, or there is none.</returns>
    public static string? MainIn(string text)
    {
        // Most messages have no letter of any of the blocks.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastLatin))
            return null;
        var (latin, others) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var rune in text.EnumerateRunes())
        {
            if (Array.Find(Blocks, block => rune.Value >= block.First && rune.Value <= block.Last).Language is { } language)
                others[language] = others.GetValueOrDefault(language) + 1;
            else if (System.Text.Rune.IsLetter(rune))
                latin++;
        }

        // A few strange letters beside Latin ones are a stray key or a name. Characters of Chinese stand for whole words.
        if (others.Count == 0 || others.Values.Sum() * (others.ContainsKey("zh") ? 3 : 1) < latin)
            return null;
        return others.ContainsKey("ja") ? "ja" : others.MaxBy(other => other.Value).Key;
    }
}
