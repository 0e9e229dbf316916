namespace Chatbot.Core.Knowledge;

/// <summary>What is said to a patient around a person of the staff (staff-replies.yaml).</summary>
/// <param name="ByKey">What the bot says, by key.</param>
/// <param name="Canned">What staff may send with one press, reviewed like every answer.</param>
public sealed record StaffReplies(IReadOnlyDictionary<string, LocalizedText> ByKey, IReadOnlyList<CannedReply> Canned, SourceLocation Location)
{
    /// <exception cref="KeyNotFoundException">The key is not one of <see cref="StaffReplyKeys.All"/>; validation asks for all of them.</exception>
    public LocalizedText this[string key] => ByKey[key];
}
