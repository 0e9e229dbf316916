namespace Chatbot.Storage;

/// <summary>The database cannot be used as it is. The message says why and what to do.</summary>
public sealed class DatabaseException : Exception
{
    public DatabaseException(string message)
        : base(message)
    {
    }

    public DatabaseException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public DatabaseException()
    {
    }
}
