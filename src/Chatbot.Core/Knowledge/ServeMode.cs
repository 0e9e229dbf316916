namespace Chatbot.Core.Knowledge;

/// <summary>Which texts patients get to read.</summary>
public enum ServeMode
{
    /// <summary>The newest text of every pair that is not withdrawn, reviewed or not. For development.</summary>
    All,

    /// <summary>Texts that somebody at the clinic has signed; questions to all others go to staff. For production.</summary>
    SignedOnly,
}
