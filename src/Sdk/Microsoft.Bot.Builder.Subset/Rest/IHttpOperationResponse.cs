namespace Microsoft.Rest;

/// <summary>A call and its response, as sent over HTTP.</summary>
public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}
