using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"disambiguate": asks which of two or three was meant, but not again and again.</summary>
internal sealed class DisambiguateRule(AnswerTexts texts, PairAnswers answers) : IQuestionRule
{
    private const int MostInARow = 2;
    private const int MostChoices = 3;

    /// <summary>A third choice has to be this much of the second; otherwise it is only one more line to read.</summary>
    private const double LeastShareOfSecond = 0.5;

    /// <summary>Teams shows three buttons, and one of them is "none of these".</summary>
    private const int MostChoicesOnTeams = 2;

    public TurnReply? Decide(Question question)
    {
        var (chosen, rivals, reason) = question.Verdict;
        if (rivals.Count == 0 || question.Memory.AskedBack >= MostInARow)
            return null;
        var most = question.Situation.Channel == ChannelNames.Teams ? MostChoicesOnTeams : MostChoices;
        FollowUp[] choices = [.. rivals.Where((rival, at) => at < 2 || rival.Confidence >= LeastShareOfSecond * rivals[1].Confidence).Select(rival => texts.Ask(new(rival.Key), question.Language)).OfType<FollowUp>().Take(most)];
        if (choices.Length > 0)
            return Ask(question, choices, $"disambiguate: {reason}");
        // None of them may be served: what is done about the best of them says why.
        return chosen is null ? null : answers.Give(question, chosen.Key, $"{reason}; nothing can be chosen");
    }

    private TurnReply Ask(Question question, FollowUp[] choices, string reason)
    {
        var language = question.Language;
        var none = new Suggestion(SuggestionKind.NoneOfThese, texts.Replies.Say(ReplyKeys.NoneOfThese, language));
        Suggestion[] suggestions = [.. choices.Select(choice => new Suggestion(SuggestionKind.Choice, choice.Question, choice.Id)), none];
        var outcome = new Disambiguating
        {
            Language = language,
            Reason = reason,
            Choices = choices,
            Text = texts.Replies.Numbered(ReplyKeys.DidYouMean, suggestions.Select(suggestion => suggestion.Text), language),
            Candidates = question.Ranked,
        };
        return Situation.Reply(outcome, question.Memory.Settle() with
        {
            State = DialogueState.Choosing,
            AskedBack = question.Memory.AskedBack + 1,
            Suggestions = suggestions,
            Offered = question.Request(EscalationReason.LowConfidence),
        });
    }
}
