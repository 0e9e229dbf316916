using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Bot.Turns;

/// <summary>What the people who write the answers should know of.</summary>
internal static class UnansweredQuestions
{
    public static IEnumerable<UnansweredQuestion> Of(string utterance, IReadOnlyList<TurnOutcome> outcomes, DateTimeOffset now) =>
        from outcome in outcomes.OfType<FellBack>()
        where utterance.Length > 0
        select new UnansweredQuestion(
            now,
            PersonalDataMask.Apply(utterance),
            outcome.Language.Code(),
            outcome.Candidates.Count > 0 ? outcome.Candidates[0].Key : null,
            outcome.Confidence);
}
