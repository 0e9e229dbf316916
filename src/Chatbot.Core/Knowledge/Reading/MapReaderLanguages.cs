using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Values that stand under <c>en</c> and <c>es</c>.</summary>
internal static class MapReaderLanguages
{
    public static IReadOnlyList<PatientLanguage> All { get; } = Enum.GetValues<PatientLanguage>();

    public static LocalizedText Localized(this MapReader map, string key) =>
        map.Map(key)?.Localized() ?? new LocalizedText("", "");

    public static LocalizedText Localized(this MapReader map)
    {
        var text = new LocalizedText(map.Text("en"), map.Text("es"));
        map.RejectOtherKeys();
        return text;
    }

    /// <summary>Lists of texts by language, both required.</summary>
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> LocalizedTexts(this MapReader map, string key)
    {
        if (map.Map(key) is not { } languages)
            return All.ToDictionary(language => language, _ => (IReadOnlyList<string>)[]);
        var texts = All.ToDictionary(language => language, language => languages.Texts(language.Code()));
        languages.RejectOtherKeys();
        return texts;
    }
}
