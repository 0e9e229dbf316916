namespace Chatbot.Bot.Delivery;

/// <summary>A message that cannot be delivered, however often it is tried. The reason holds no word of a patient.</summary>
public sealed class UndeliverableException : Exception
{
    public UndeliverableException(string message)
        : base(message)
    {
    }

    public UndeliverableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public UndeliverableException()
    {
    }
}
