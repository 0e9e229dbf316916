namespace Chatbot.Core.Dialogue.Commands;

/// <summary>How a person answered a question of the bot. A closed set.</summary>
public abstract record ChoiceAnswer
{
    private ChoiceAnswer()
    {
    }

    /// <param name="Index">Which of the choices, from 0.</param>
    public sealed record Picked(int Index) : ChoiceAnswer;

    /// <summary>None of the choices.</summary>
    public sealed record NoneOfThem : ChoiceAnswer;

    public sealed record Yes : ChoiceAnswer;

    public sealed record No : ChoiceAnswer;
}
