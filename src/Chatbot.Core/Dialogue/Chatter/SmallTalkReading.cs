using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Chatter;

/// <summary>What of a message is small talk.</summary>
/// <param name="Item">The small talk that the whole message is; null when there is more to it.</param>
/// <param name="Rest">What is left of the message without the greeting and the thanks around it; empty beside an item.</param>
/// <param name="SetAside">The courtesies left out of <paramref name="Rest"/>, in the order of the message.</param>
public sealed record SmallTalkReading(SmallTalkItem? Item, string Rest, IReadOnlyList<SmallTalkItem> SetAside);
