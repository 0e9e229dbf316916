using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>synonyms.yaml.</summary>
internal static class SynonymsFileReader
{
    public static IReadOnlyList<SynonymGroup> Read(MapReader root)
    {
        var groups = MapReaderLanguages.All.SelectMany(language => Groups(root, language)).ToArray();
        root.RejectOtherKeys();
        return groups;
    }

    private static IEnumerable<SynonymGroup> Groups(MapReader root, PatientLanguage language)
    {
        foreach (var item in root.Items(language.Code()))
        {
            var terms = root.ItemsOf(item, "a group of synonyms")
                .Select(term => root.TextOf(term, "a synonym"))
                .ToArray();
            if (item is YamlList && terms.Length < 2)
                root.Error(item.Start, "a group of synonyms needs two words or more");
            yield return new SynonymGroup(language, terms, root.At(item));
        }
    }
}
