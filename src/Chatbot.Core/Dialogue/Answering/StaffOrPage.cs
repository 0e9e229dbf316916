using System.Globalization;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// Lets the person choose between a question that the page answers and asking staff, where the words are those of a topic of
/// the staff but a pair may well be meant. What is asked about medicines and what is urgent go to staff without a question.
/// </summary>
internal sealed class StaffOrPage(AnswerTexts texts, ChoiceQuestion choice, DecisionThresholds thresholds)
{
    /// <summary>
    /// How likely a pair has to be beside a topic that is itself in doubt, where the bot would else not know. By cost, see
    /// docs/evaluation.md.
    /// </summary>
    private const double LeastBesideDoubt = 0.08;

    /// <summary>More would drown the last line, that staff can be asked.</summary>
    private const int MostPairs = 2;

    /// <param name="isDoubtful">Whether it is in doubt that the topic is meant.</param>
    /// <param name="isScene">Whether its words tell the scene alone: "I take aspirin, do you need a list of my medicines".</param>
    /// <returns>Null where staff, or nobody, is to be asked.</returns>
    public TurnReply? Ask(Question question, StaffTopic topic, bool isDoubtful, bool isScene = false)
    {
        if (question.IsOneOfSeveral || !MayBeChosen(topic, isScene) || !ChoiceQuestion.MayAsk(question))
            return null;
        var least = isDoubtful ? LeastBesideDoubt : thresholds.Answer;
        var likely = Candidates(question).Where(candidate => candidate.Confidence >= least && ChoiceQuestion.IsLike(candidate) && IsAbout(question, candidate)).Take(MostPairs).ToArray();
        var choices = choice.Choices(question, likely.Select(candidate => candidate.Key));
        return choices.Length == 0
            ? null
            : choice.AskOrSend(question, choices, topic, string.Create(
                CultureInfo.InvariantCulture, $"staff or page: staff topic {topic.Id}, and confidence {likely[0].Confidence:F2} of {likely[0].Key}"));
    }

    private static bool MayBeChosen(StaffTopic topic, bool isScene) => !topic.Urgent && topic.Reason switch
    {
        EscalationReason.StaffTopic => true,
        EscalationReason.MedicineQuestion => isScene,
        _ => false,
    };

    /// <summary>Those of the whole question and of what of it asks, each as sure as in the one where it is surer.</summary>
    private static IEnumerable<RankedCandidate> Candidates(Question question) => question.Asking is not { IsSureOfPair: true } asking
        ? question.Ranked
        : question.Ranked.Concat(asking.Ranked).OrderByDescending(candidate => candidate.Confidence).DistinctBy(candidate => candidate.Key);

    private bool IsAbout(Question question, RankedCandidate candidate) =>
        texts.Pair(candidate.Key) is { } pair
        && (pair.AppliesTo != AppliesTo.Kyphoplasty || !ProcedureNames.OnlyVertebroplastyIn(question.Text));
}
