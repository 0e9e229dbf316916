using System.Buffers;
using System.Text;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Reads bodies whole, up to the allowed size.</summary>
internal sealed class RequestBodies(DirectLineOptions options)
{
    /// <summary>A body that may be left out stands for an object without properties.</summary>
    public async Task<(T Body, DirectLineError? Error)> ReadOptionalAsync<T>(HttpRequest request)
        where T : class, new()
    {
        var (text, error) = await ReadTextAsync(request).ConfigureAwait(false);
        if (error is not null)
            return (new(), error);
        if (string.IsNullOrWhiteSpace(text))
            return (new(), null);
        return DirectLineJson.Read<T>(text) is { } body ? (body, null) : (new(), DirectLineError.BadSyntax);
    }

    public async Task<(T? Body, DirectLineError? Error)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        var (text, error) = await ReadTextAsync(request).ConfigureAwait(false);
        var body = text is null ? null : DirectLineJson.Read<T>(text);
        return (body, error ?? (body is null ? DirectLineError.BadSyntax : null));
    }

    private async Task<(string? Text, DirectLineError? Error)> ReadTextAsync(HttpRequest request)
    {
        if (request.ContentLength > options.MaxActivityBytes)
            return (null, DirectLineError.TooBig);
        var buffer = ArrayPool<byte>.Shared.Rent(options.MaxActivityBytes + 1);
        try
        {
            var length = await request.Body
                .ReadAtLeastAsync(buffer.AsMemory(0, options.MaxActivityBytes + 1), options.MaxActivityBytes + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted)
                .ConfigureAwait(false);
            if (length > options.MaxActivityBytes)
                return (null, DirectLineError.TooBig);
            return (Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF'), null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
