namespace Chatbot.Core.Dialogue.Questions;

/// <summary>One question of a message.</summary>
/// <param name="Question">The question alone.</param>
/// <param name="Context">What the person told around it, such as an age or a fall; empty when nothing.</param>
public sealed record QuestionPart(string Question, string Context)
{
    /// <summary>Both together, in which a question is looked up that says too little on its own.</summary>
    public string Text => Context.Length == 0 ? Question : $"{Context} {Question}";
}
