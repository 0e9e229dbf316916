using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Questions;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "red flag", and behind it the answer: where the alarm is doubtful, or what the message asks holds no sign itself, and the
/// question is one that the clinic answers for sure. The person is told what to do in an emergency first, in full, and then
/// what was asked. Whoever asked an ordinary question in frightening words would else be told nothing; whoever is in danger
/// loses nothing. Behind an alarm that is not doubtful, only what <see cref="QnaPair.BehindEmergency"/> says is told.
/// </summary>
internal sealed class DoubtfulAlarmRule(RedFlagRule alarm, QuestionsRule questions, AnswerTexts texts) : IDialogueRule
{
    public async ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation)
    {
        var warned = await alarm.DecideAsync(situation, cancellation).ConfigureAwait(false);
        if (warned?.Outcomes is not [Emergency emergency] || situation.Turn.Owner != ConversationOwner.Bot || Asked(situation, emergency) is not { } parts)
            return warned;
        var asked = await questions.AnswerAsync(situation with { Memory = warned.Memory }, parts, cancellation).ConfigureAwait(false);
        emergency = emergency with { Candidates = [.. asked.Outcomes.SelectMany(outcome => outcome.Candidates)] };
        return asked.Outcomes.All(outcome => MayFollow(outcome, emergency))
            ? asked with { Outcomes = [emergency, .. asked.Outcomes], Escalations = warned.Escalations }
            : warned with { Outcomes = [emergency] };
    }

    private bool MayFollow(TurnOutcome outcome, Emergency emergency) =>
        outcome is Answered answered && (emergency.IsDoubtful || texts.Pair(answered.QnaId.Value)!.BehindEmergency);

    /// <summary>The whole message where the alarm is doubtful, else what it asks; null where nothing may follow.</summary>
    private IReadOnlyList<QuestionPart>? Asked(Situation situation, Emergency emergency)
    {
        if (emergency.IsDoubtful)
            return questions.PartsOf(situation);
        return emergency.Group != RedFlagGroup.Crisis
            && SceneSplitter.Split(situation.Question) is { } part && QuestionWords.IsPlainQuestion(part.Question) && !alarm.IsRaisedBy(part.Question)
            ? [part with { Context = "" }]
            : null;
    }
}
