namespace Chatbot.Core.Knowledge;

/// <summary>The words that a signature covers: of a pair its question, answer and short form; a notice has no question.</summary>
public sealed record ReviewedWords(string? Question, string Answer, string Short)
{
    public static ReviewedWords Of(QnaText text) => new(text.Question, text.Answer, text.Short);

    public static ReviewedWords Of(NoticeText text) => new(null, text.Text, text.Short);
}
