namespace Chatbot.Bot.Delivery;

/// <summary>A message that waits for another one, in another lane.</summary>
public sealed class NotYetDeliverableException : Exception
{
    public NotYetDeliverableException(string message)
        : base(message)
    {
    }

    public NotYetDeliverableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public NotYetDeliverableException()
    {
    }
}
