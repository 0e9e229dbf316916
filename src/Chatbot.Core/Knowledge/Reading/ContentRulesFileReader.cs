using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>content-rules.yaml.</summary>
internal static class ContentRulesFileReader
{
    public static ContentRules Read(MapReader root)
    {
        var rules = new ContentRules(
            [.. root.Maps("forbidden").Select(Forbidden)],
            [.. root.Maps("required").Select(Required)],
            root.LocalizedTexts("readingGradeExempt"));
        root.RejectOtherKeys();
        return rules;
    }

    private static ForbiddenWording Forbidden(MapReader map)
    {
        var rule = new ForbiddenWording(Words(map), map.Text("because"), map.Location);
        map.RejectOtherKeys();
        return rule;
    }

    private static RequiredWording Required(MapReader map)
    {
        var pair = map.Text("pair");
        map.Id = pair.Length > 0 ? pair : null;
        if (pair.Length > 0)
            map.References.Refer(ReferenceKind.Pair, pair, map.At(map.Optional("pair")!), pair);
        var rule = new RequiredWording(new QnaId(pair), Words(map), map.Text("because"), map.Location);
        map.RejectOtherKeys();
        return rule;
    }

    /// <summary>A rule may hold for one language alone.</summary>
    private static Dictionary<PatientLanguage, IReadOnlyList<string>> Words(MapReader map)
    {
        if (map.Map("words") is not { } languages)
            return MapReaderLanguages.All.ToDictionary(language => language, _ => (IReadOnlyList<string>)[]);
        var words = MapReaderLanguages.All.ToDictionary(
            language => language,
            language => languages.OptionalTexts(language.Code()));
        if (words.Values.All(list => list.Count == 0))
            languages.Error("'words' names no words; give them under en, es or both");
        languages.RejectOtherKeys();
        return words;
    }
}
