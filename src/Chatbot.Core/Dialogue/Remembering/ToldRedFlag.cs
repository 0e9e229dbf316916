using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>A red flag about which the person was told what to do.</summary>
/// <param name="Acknowledged">Whether the person said that they are doing it, such as "I already called 911".</param>
public sealed record ToldRedFlag(string Group, RedFlagAction Action, DateTimeOffset At, bool Acknowledged = false);
