using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>safety-notices.yaml.</summary>
internal static class NoticesFileReader
{
    public static IReadOnlyList<SafetyNotice> Read(MapReader root)
    {
        var notices = root.Maps("notices").Select(Notice).ToArray();
        root.RejectOtherKeys();
        return notices;
    }

    /// <summary>A notice has both languages, always: it is what the patient must read.</summary>
    private static SafetyNotice Notice(MapReader map)
    {
        var id = map.Identify(ReferenceKind.Notice);
        var source = map.Text("source");
        var texts = new Dictionary<PatientLanguage, NoticeText>();
        foreach (var language in MapReaderLanguages.All)
        {
            if (map.Map(language.Code()) is { } text)
                texts.Add(language, Text(text));
        }

        map.RejectOtherKeys();
        return new SafetyNotice(id, source, texts, map.Location);
    }

    public static NoticeText Text(MapReader map)
    {
        var text = new NoticeText(map.Text("text"), map.Text("short"), map.Review(), map.Location);
        map.RejectOtherKeys();
        return text;
    }
}
