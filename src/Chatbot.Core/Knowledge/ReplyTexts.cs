namespace Chatbot.Core.Knowledge;

/// <summary>What the bot says around the clinic's answers (replies.yaml), by key.</summary>
public sealed record ReplyTexts(IReadOnlyDictionary<string, LocalizedText> ByKey)
{
    /// <exception cref="KeyNotFoundException">The key is not one of <see cref="ReplyKeys.All"/>; validation asks for all of them.</exception>
    public LocalizedText this[string key] => ByKey[key];
}
