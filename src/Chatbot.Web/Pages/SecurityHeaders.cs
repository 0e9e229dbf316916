using Chatbot.Web.DirectLine;

namespace Chatbot.Web.Pages;

/// <summary>What browsers may do with the pages of this host; see Widget/README.md for the reasons.</summary>
internal sealed class SecurityHeaders(DirectLineOptions options)
{
    private const string Demonstration = "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";
    private const string Staff = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'";
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>The hash is that of the empty text: Web Chat fills empty style elements by script.</summary>
    private const string Chat = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    private readonly string _frames = string.Join(' ', ["frame-ancestors 'self'", .. options.AllowedOrigins]);

    public Task AddAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        var path = http.Request.Path.Value ?? "";
        if (PolicyOf(path, http.Request) is { } policy)
            headers.ContentSecurityPolicy = policy;
        if (path == "/widget.js")
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return next(http);
    }

    /// <returns>Null for the files that pages are made of.</returns>
    private string? PolicyOf(string path, HttpRequest request) => path switch
    {
        PageAddresses.Demonstration or "/index.html" or "/es.html" => Demonstration,
        // Not every browser counts sockets to the page's own host as 'self'.
        PageAddresses.Chat or "/chat.html" => $"{Chat}; connect-src 'self' {(request.IsHttps ? "wss" : "ws")}://{request.Host}; {_frames}",
        _ when path == "/staff" || path.StartsWith("/staff/", StringComparison.Ordinal) => Staff,
        _ => Path.HasExtension(path) ? null : Nothing,
    };
}
