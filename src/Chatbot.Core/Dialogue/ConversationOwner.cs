namespace Chatbot.Core.Dialogue;

/// <summary>Who answers in a conversation.</summary>
public enum ConversationOwner
{
    Bot,

    /// <summary>Somebody on staff: what the patient writes goes to them, and the bot speaks about emergencies alone.</summary>
    Staff,
}
