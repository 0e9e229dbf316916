namespace Chatbot.Core.Knowledge;

/// <summary>An answer to a question of the bot, "Did you mean …?" or "Shall I …?".</summary>
public enum AnswerWord
{
    Yes,
    No,
    None,
    First,
    Second,
    Third,
    Last,
}
