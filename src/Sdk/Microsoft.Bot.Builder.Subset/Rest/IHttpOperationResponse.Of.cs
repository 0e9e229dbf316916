namespace Microsoft.Rest;

/// <summary>A call and its response, with the parsed body.</summary>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
