using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>smalltalk.yaml.</summary>
internal static class SmallTalkFileReader
{
    private static readonly Dictionary<string, SmallTalkPlace> Places = new(StringComparer.Ordinal)
    {
        ["alone"] = SmallTalkPlace.Alone,
        ["atPause"] = SmallTalkPlace.AtPause,
        ["inFront"] = SmallTalkPlace.InFront,
        ["anywhere"] = SmallTalkPlace.Anywhere,
    };

    /// <summary>Every kind of message but one of words, which has no reply of its own.</summary>
    private static readonly Dictionary<string, UtteranceKind> Kinds = new(StringComparer.Ordinal)
    {
        ["empty"] = UtteranceKind.Empty,
        ["attachment"] = UtteranceKind.Attachment,
        ["punctuation"] = UtteranceKind.Punctuation,
        ["emoji"] = UtteranceKind.Emoji,
        ["gibberish"] = UtteranceKind.Gibberish,
        ["overlong"] = UtteranceKind.Overlong,
    };

    public static SmallTalkRules Read(MapReader root)
    {
        var rules = new SmallTalkRules
        {
            Fillers = root.GaplessPatterns("fillers"),
            Items = [.. root.Maps("items").Select(Item)],
            Kinds = KindReplies(root),
            OffTopic = [.. root.Maps("offTopic").Select(Subject)],
            OnTopic = root.WordPatterns("onTopic"),
            OffTopicReply = root.Localized("offTopicReply"),
            OtherLanguage = root.Localized("otherLanguage"),
        };
        root.RejectOtherKeys();
        return rules;
    }

    private static SmallTalkItem Item(MapReader map)
    {
        var item = new SmallTalkItem
        {
            Id = map.Identify(ReferenceKind.SmallTalk),
            OffersPerson = map.Flag("offersPerson"),
            Around = map.Has("around") ? map.Choice("around", Places) : SmallTalkPlace.Alone,
            Words = map.GaplessPatterns("words"),
            Reply = map.Localized("reply"),
            Location = map.Location,
        };
        map.Optional("around");
        map.RejectOtherKeys();
        return item;
    }

    private static Dictionary<UtteranceKind, LocalizedText> KindReplies(MapReader root)
    {
        if (root.Map("kinds") is not { } map)
            return [];
        var replies = Kinds.ToDictionary(kind => kind.Value, kind => map.Localized(kind.Key));
        map.RejectOtherKeys();
        return replies;
    }

    private static OffTopicSubject Subject(MapReader map)
    {
        var subject = new OffTopicSubject(map.Identify(ReferenceKind.SmallTalk), map.WordPatterns("words"), map.Location);
        map.RejectOtherKeys();
        return subject;
    }
}
