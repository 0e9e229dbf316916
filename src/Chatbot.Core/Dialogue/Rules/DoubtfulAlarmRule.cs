namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "red flag", and behind it the answer: where the alarm is doubtful and the question is one that the clinic answers for
/// sure, the person is told what to do in an emergency first, in full, and then what was asked. Whoever asked an ordinary
/// question in frightening words would else be told nothing; whoever is in danger loses nothing.
/// </summary>
internal sealed class DoubtfulAlarmRule(RedFlagRule alarm, QuestionsRule questions) : IDialogueRule
{
    public async ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation)
    {
        var warned = await alarm.DecideAsync(situation, cancellation).ConfigureAwait(false);
        if (warned?.Outcomes is not [Emergency { IsDoubtful: true } emergency] || situation.Turn.Owner != ConversationOwner.Bot)
            return warned;
        var asked = await questions.DecideAsync(situation with { Memory = warned.Memory }, cancellation).ConfigureAwait(false);
        emergency = emergency with { Candidates = [.. asked!.Outcomes.SelectMany(outcome => outcome.Candidates)] };
        return asked.Outcomes.All(outcome => outcome is Answered)
            ? asked with { Outcomes = [emergency, .. asked.Outcomes], Escalations = warned.Escalations }
            : warned with { Outcomes = [emergency] };
    }
}
