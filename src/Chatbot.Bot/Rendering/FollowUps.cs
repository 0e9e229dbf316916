using Chatbot.Core.Dialogue;

namespace Chatbot.Bot.Rendering;

/// <summary>The questions that a turn's answers lead to.</summary>
internal static class FollowUps
{
    public static IReadOnlyList<string> Of(IReadOnlyList<TurnOutcome> outcomes, int most) =>
        [.. outcomes.OfType<Answered>().SelectMany(answered => answered.FollowUps).Select(followUp => followUp.Question).Distinct(StringComparer.Ordinal).Take(most)];
}
