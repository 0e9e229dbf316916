namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>
/// Which pages get tokens: the host's own and those of the origins in the settings. What is no browser sends no origin,
/// and could send any; the rate limit is for those.
/// </summary>
internal sealed class PageOrigins(DirectLineOptions options)
{
    public bool Allow(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return !request.Headers["Sec-Fetch-Site"].ToString().Equals("cross-site", StringComparison.OrdinalIgnoreCase);
        return IsOwn(origin, request) || options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    // The scheme is not compared: behind a proxy that ends TLS the host does not know it.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
