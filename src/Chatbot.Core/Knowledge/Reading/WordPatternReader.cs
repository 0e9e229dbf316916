using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Lists of word patterns by language (see faq-data/README.md), each checked where it stands.</summary>
internal static class WordPatternReader
{
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WordPatterns(this MapReader map, string key) =>
        map.Patterns(key, (languages, code) => languages.Texts(code), TokenPatternFlaw);

    /// <summary>As <see cref="WordPatterns"/>, but a language may be left out; not both.</summary>
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WordPatternsOfEither(this MapReader map, string key) =>
        map.Either(key, TokenPatternFlaw);

    /// <summary>As <see cref="WordPatterns"/>, but without gaps, since nothing unknown may stand between the words.</summary>
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> GaplessPatterns(this MapReader map, string key) =>
        map.Patterns(key, (languages, code) => languages.Texts(code), GaplessPatternFlaw);

    /// <summary>Words that are looked for as they stand; the notation of patterns would never be found.</summary>
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WholeWordsOfEither(this MapReader map, string key) =>
        map.Either(key, WholeWordsFlaw);

    private static Dictionary<PatientLanguage, IReadOnlyList<string>> Either(
        this MapReader map, string key, Func<string, PatientLanguage, string?> flaw)
    {
        var patterns = map.Patterns(key, (languages, code) => languages.OptionalTexts(code), flaw);
        if (map.Optional(key) is YamlMap { Start: var start } && patterns.Values.All(list => list.Count == 0))
            map.Error(start, $"'{key}' names no words; give them under en, es or both");
        return patterns;
    }

    private static Dictionary<PatientLanguage, IReadOnlyList<string>> Patterns(
        this MapReader map,
        string key,
        Func<MapReader, string, IReadOnlyList<string>> read,
        Func<string, PatientLanguage, string?> flaw)
    {
        var languages = map.Map(key);
        var patterns = MapReaderLanguages.All.ToDictionary(
            language => language,
            language => languages is null ? [] : Checked(languages, language, read(languages, language.Code()), flaw));
        languages?.RejectOtherKeys();
        return patterns;
    }

    private static IReadOnlyList<string> Checked(
        MapReader languages, PatientLanguage language, IReadOnlyList<string> patterns, Func<string, PatientLanguage, string?> flaw)
    {
        var items = languages.Optional(language.Code()) is YamlList list ? list.Items : [];
        foreach (var (item, pattern) in items.Zip(patterns).Where(pair => pair.Second.Length > 0))
        {
            if (flaw(pattern, language) is { } message)
                languages.Error(item.Start, message);
        }

        return patterns;
    }

    private static string? TokenPatternFlaw(string pattern, PatientLanguage language)
    {
        try
        {
            TokenPattern.Parse(pattern, language);
            return null;
        }
        catch (FormatException flaw)
        {
            return flaw.Message.TrimEnd('.');
        }
    }

    private static string? GaplessPatternFlaw(string pattern, PatientLanguage language) =>
        pattern.Contains("...", StringComparison.Ordinal) || pattern.Contains('…', StringComparison.Ordinal)
            ? $"'{pattern}' must name every word of the message; write it without ..."
            : TokenPatternFlaw(pattern, language);

    private static string? WholeWordsFlaw(string words, PatientLanguage language) =>
        words.AsSpan().IndexOfAny("()|*…") >= 0 || words.Contains("...", StringComparison.Ordinal) || Words.Of(words).Count == 0
            ? $"'{words}' is looked for word by word as it stands; write each form out, without (|), * and ..."
            : null;
}
