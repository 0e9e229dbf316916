namespace Chatbot.Core.Knowledge.Reading;

/// <summary>replies.yaml.</summary>
internal static class RepliesFileReader
{
    public static ReplyTexts Read(MapReader root)
    {
        var texts = ReplyKeys.All.ToDictionary(key => key, root.Localized);
        root.RejectOtherKeys();
        return new ReplyTexts(texts);
    }
}
