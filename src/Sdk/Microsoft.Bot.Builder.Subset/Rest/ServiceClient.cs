using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Owns, or borrows, the HTTP client of a REST client.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private bool _disposed;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? new HttpClient();
        _disposeHttpClient = httpClient == null || disposeHttpClient;
        SetUserAgent(typeof(T).FullName, typeof(T).Assembly.GetName().Version?.ToString());
    }

    public HttpClient HttpClient { get; protected set; }

    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>Adds a product to the User-Agent header, once: the HTTP client may be shared.</summary>
    public bool SetUserAgent(string productName, string version)
    {
        if (_disposed) return false;

        var product = new ProductInfoHeaderValue(productName, version);
        if (!UserAgent.Contains(product)) UserAgent.Add(product);

        return true;
    }

    public void Dispose() => Dispose(true);

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing) return;

        _disposed = true;
        if (_disposeHttpClient) HttpClient.Dispose();
    }
}
