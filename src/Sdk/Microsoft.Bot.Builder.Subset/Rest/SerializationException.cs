namespace Microsoft.Rest;

/// <summary>A service answered with success, but not with JSON of the expected shape.</summary>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
        : base(message)
    {
    }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>What the service answered.</summary>
    public string Content { get; set; }
}
