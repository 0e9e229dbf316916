namespace Microsoft.Rest;

/// <summary>A call and its response, as sent over HTTP; whoever asked for it disposes of it.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool _disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing) return;

        _disposed = true;
        Request?.Dispose();
        Response?.Dispose();
        Request = null;
        Response = null;
    }
}
