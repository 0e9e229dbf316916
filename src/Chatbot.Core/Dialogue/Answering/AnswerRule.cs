namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"answer": the question is a phrasing of its own, or one candidate is sure enough and alone.</summary>
internal sealed class AnswerRule(PairAnswers answers) : IQuestionRule
{
    public TurnReply? Decide(Question question)
    {
        if (question.Exact is { } exact)
            return answers.Give(question, exact, "the utterance is one of its phrasings");
        return question.Verdict is { Chosen: { } chosen, Rivals.Count: 0, Reason: var reason }
            ? answers.Give(question, chosen.Key, reason)
            : null;
    }
}
