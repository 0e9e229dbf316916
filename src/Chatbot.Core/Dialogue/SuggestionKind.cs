namespace Chatbot.Core.Dialogue;

/// <summary>What a <see cref="Suggestion"/> is there for.</summary>
public enum SuggestionKind
{
    /// <summary>A question that patients ask next.</summary>
    FollowUp,

    /// <summary>One of the questions that may have been meant.</summary>
    Choice,

    /// <summary>None of those.</summary>
    NoneOfThese,

    /// <summary>Yes to what the bot has asked.</summary>
    Yes,

    /// <summary>No to what the bot has asked.</summary>
    No,
}
