using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Lists of word patterns by language (see faq-data/README.md), each checked where it stands.</summary>
internal static class WordPatternReader
{
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WordPatterns(this MapReader map, string key) =>
        map.Patterns(key, (languages, code) => languages.Texts(code));

    /// <summary>As <see cref="WordPatterns"/>, but a language may be left out; not both.</summary>
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WordPatternsOfEither(this MapReader map, string key)
    {
        var patterns = map.Patterns(key, (languages, code) => languages.OptionalTexts(code));
        if (map.Optional(key) is YamlMap { Start: var start } && patterns.Values.All(list => list.Count == 0))
            map.Error(start, $"'{key}' names no words; give them under en, es or both");
        return patterns;
    }

    private static Dictionary<PatientLanguage, IReadOnlyList<string>> Patterns(
        this MapReader map, string key, Func<MapReader, string, IReadOnlyList<string>> read)
    {
        var languages = map.Map(key);
        var patterns = MapReaderLanguages.All.ToDictionary(
            language => language,
            language => languages is null ? [] : Checked(languages, language, read(languages, language.Code())));
        languages?.RejectOtherKeys();
        return patterns;
    }

    private static IReadOnlyList<string> Checked(MapReader languages, PatientLanguage language, IReadOnlyList<string> patterns)
    {
        var items = languages.Optional(language.Code()) is YamlList list ? list.Items : [];
        foreach (var (item, pattern) in items.Zip(patterns).Where(pair => pair.Second.Length > 0))
        {
            try
            {
                TokenPattern.Parse(pattern, language);
            }
            catch (FormatException flaw)
            {
                languages.Error(item.Start, flaw.Message.TrimEnd('.'));
            }
        }

        return patterns;
    }
}
