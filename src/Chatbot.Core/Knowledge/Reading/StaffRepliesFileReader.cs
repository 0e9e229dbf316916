using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>staff-replies.yaml.</summary>
internal static class StaffRepliesFileReader
{
    public static StaffReplies Read(MapReader root)
    {
        var texts = root.Map("texts") is { } map ? Texts(map) : [];
        var canned = root.Maps("canned").Select(Canned).ToArray();
        root.RejectOtherKeys();
        return new(texts, canned, root.Location);
    }

    private static Dictionary<string, LocalizedText> Texts(MapReader map)
    {
        var texts = StaffReplyKeys.All.ToDictionary(key => key, map.Localized);
        foreach (var (key, text) in texts)
        {
            if (StaffReplyKeys.SlotOf(key) is { } slot && map.Has(key) && !(Holds(text.English, slot) && Holds(text.Spanish, slot)))
                map.Error(map.Optional(key)!.Start, $"'texts.{key}' must hold {slot} in each language");
        }

        map.RejectOtherKeys();
        return texts;
    }

    private static CannedReply Canned(MapReader map)
    {
        var id = map.Identify(ReferenceKind.CannedReply);
        var title = map.Text("title");
        var texts = new Dictionary<PatientLanguage, NoticeText>();
        foreach (var language in MapReaderLanguages.All)
        {
            if (map.Map(language.Code()) is { } text)
                texts.Add(language, NoticesFileReader.Text(text));
        }

        map.RejectOtherKeys();
        return new(id, title, texts, map.Location);
    }

    private static bool Holds(string text, string slot) => text.Contains(slot, StringComparison.Ordinal);
}
