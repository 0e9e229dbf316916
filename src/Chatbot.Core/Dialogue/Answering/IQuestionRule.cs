namespace Chatbot.Core.Dialogue.Answering;

/// <summary>One rule about what becomes of a question. As with the rules of a turn, the first that has something to say decides.</summary>
internal interface IQuestionRule
{
    /// <returns>Null to leave the question to the rules after this one.</returns>
    TurnReply? Decide(Question question);
}
