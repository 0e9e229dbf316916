using Chatbot.Core.Dialogue.Answering;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"number": in a text message, the number of a follow-up question asks it. Where there are buttons, a number is just a number.</summary>
internal sealed class NumberRule(PairAnswers answers) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Channel != ChannelNames.Sms || SpokenNumber.Read(situation.Utterance) is not { } number)
            return null;
        Suggestion[] questions = [.. situation.Memory.Suggestions.Where(suggestion => suggestion.Kind == SuggestionKind.FollowUp)];
        if (number > questions.Length || questions[number - 1] is not { QnaId: { } id, Text: var text })
            return null;
        var question = new Question { Situation = situation, Text = text, Ranked = [], Exact = id.Value, Verdict = new(null, [], "") };
        return answers.Give(question, id.Value, $"the person chose number {situation.Utterance.Trim()}");
    }
}
