using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>glossary.yaml.</summary>
internal static class GlossaryFileReader
{
    public static IReadOnlyList<GlossaryTerm> Read(MapReader root)
    {
        var terms = root.Maps("terms").Select(Term).ToArray();
        root.RejectOtherKeys();
        return terms;
    }

    private static GlossaryTerm Term(MapReader map)
    {
        var id = map.Identify(ReferenceKind.GlossaryTerm);
        var entries = new Dictionary<PatientLanguage, GlossaryEntry>();
        foreach (var language in MapReaderLanguages.All)
        {
            if (map.Map(language.Code()) is not { } entry)
                continue;
            entries.Add(language, new GlossaryEntry(entry.Text("term"), entry.Text("gloss")));
            entry.RejectOtherKeys();
        }

        map.RejectOtherKeys();
        return new GlossaryTerm(id, entries, map.Location);
    }
}
