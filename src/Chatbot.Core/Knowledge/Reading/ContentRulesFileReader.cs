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
        var rule = new ForbiddenWording(map.WholeWordsOfEither("words"), map.Text("because"), map.Location);
        map.RejectOtherKeys();
        return rule;
    }

    private static RequiredWording Required(MapReader map)
    {
        var pair = map.Text("pair");
        map.Id = pair.Length > 0 ? pair : null;
        if (pair.Length > 0)
            map.References.Refer(ReferenceKind.Pair, pair, map.At(map.Optional("pair")!), pair);
        var rule = new RequiredWording(new QnaId(pair), map.WordPatternsOfEither("words"), map.Text("because"), map.Location);
        map.RejectOtherKeys();
        return rule;
    }
}
