namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"disambiguate": asks which of two or three was meant.</summary>
internal sealed class DisambiguateRule(ChoiceQuestion choice, PairAnswers answers) : IQuestionRule
{
    /// <summary>A third choice has to be this much of the second; otherwise it is only one more line to read.</summary>
    private const double LeastShareOfSecond = 0.5;

    public TurnReply? Decide(Question question)
    {
        var (chosen, rivals, reason) = question.Verdict;
        if (rivals.Count == 0 || !ChoiceQuestion.MayAsk(question))
            return null;
        rivals = [.. rivals.Where(ChoiceQuestion.IsLike)];
        if (rivals.Count == 0)
            return null;
        var choices = choice.Choices(
            question, rivals.Where((rival, at) => at < 2 || rival.Confidence >= LeastShareOfSecond * rivals[1].Confidence).Select(rival => rival.Key));
        if (choices.Length > 0)
            return choice.Ask(question, choices, $"disambiguate: {reason}");
        // None of them may be served: what is done about the best of them says why.
        return chosen is null ? null : answers.Give(question, chosen.Key, $"{reason}; nothing can be chosen");
    }
}
