namespace Chatbot.Core.Tickets;

/// <summary>What becomes of files and pictures that a patient sends while somebody on staff answers.</summary>
public enum AttachmentPolicy
{
    /// <summary>Staff read which type was sent, and the patient that it was not passed on.</summary>
    Refuse,

    /// <summary>Staff read its address as well, where it has one that begins with https.</summary>
    Link,
}
