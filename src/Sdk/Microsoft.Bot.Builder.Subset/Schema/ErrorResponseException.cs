using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A channel refused a call. <see cref="Body"/> is its error, unless the refusal was not JSON;
/// <see cref="Response"/> has the status and the headers.
/// </summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
