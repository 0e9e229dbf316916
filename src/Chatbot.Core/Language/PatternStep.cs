namespace Chatbot.Core.Language;

/// <summary>One word or choice of a pattern, and how many other words may stand before it.</summary>
internal sealed record PatternStep(int GapBefore, PatternChoice[] Choices)
{
    /// <summary>How a word begins with which one of the choices begins, see <see cref="WordOpenings.BitOf(PatternWord)"/>.</summary>
    public ulong Openings { get; } = Choices.Aggregate(
        0ul, (bits, choice) => bits | (choice.Count == 0 ? ulong.MaxValue : WordOpenings.BitOf(choice.Words[0])));

    /// <summary>False for most texts that hold none of the choices, true for every other.</summary>
    public bool MayBeIn(PatternText text) => (Openings & text.Openings) != 0;
}
