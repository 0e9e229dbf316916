namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>What the bot waits for. Whatever it is, the person may also just ask something else.</summary>
public enum DialogueState
{
    /// <summary>A question, or whatever else comes.</summary>
    Open,

    /// <summary>Which of two or three questions was meant.</summary>
    Choosing,

    /// <summary>The question in other words: the bot did not know.</summary>
    AwaitingRephrasing,

    /// <summary>Yes or no to "Shall I send this to our staff?".</summary>
    OfferingStaff,

    /// <summary>Yes or no to "Did that answer your question?".</summary>
    AskingFeedback,

    /// <summary>Yes or no to going on with the other questions of a message.</summary>
    OfferingMore,
}
