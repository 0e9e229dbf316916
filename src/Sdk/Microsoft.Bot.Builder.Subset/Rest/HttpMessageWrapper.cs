namespace Microsoft.Rest;

/// <summary>What is left of an HTTP message once it has been disposed of.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>();
    }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    protected void CopyHeaders(System.Net.Http.Headers.HttpHeaders headers)
    {
        if (headers == null) return;

        foreach (var (name, values) in headers) Headers[name] = values;
    }
}
