namespace Chatbot.Core.Feedback;

/// <summary>What a person thought of a reply.</summary>
public enum Reaction
{
    Like,
    Dislike,
}
