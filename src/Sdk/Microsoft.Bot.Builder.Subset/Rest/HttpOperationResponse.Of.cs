namespace Microsoft.Rest;

/// <summary>A call and its response, with the parsed body.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public T Body { get; set; }
}
