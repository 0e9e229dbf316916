namespace Chatbot.Core.Language;

/// <summary>One word or choice of a pattern, and how many other words may stand before it.</summary>
internal sealed record PatternStep(int GapBefore, PatternChoice[] Choices);
