namespace Chatbot.Core.Delivery;

public enum MessageState
{
    Waiting,

    /// <summary>Its channel has taken it.</summary>
    Sent,

    /// <summary>It is parked, and goes out only if somebody sends it again.</summary>
    GivenUp,
}
