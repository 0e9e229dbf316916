using Chatbot.Web.DirectLine.Streams;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>The socket. Its address is its permission, so it stands outside the group that asks for a token.</summary>
internal static class StreamEndpoint
{
    public static void MapStream(this IEndpointRouteBuilder app) =>
        app.MapGet($"{DirectLineEndpoints.Root}/conversations/{{conversationId}}/stream", StreamAsync);

    private static async Task<IResult> StreamAsync(
        HttpContext http, string conversationId, StreamPermission permission, StreamHost streams)
    {
        var (after, error) = await permission.CheckAsync(http, conversationId);
        if (error is not null)
            return DirectLineResult.Refuse(error);
        await streams.RunAsync(http, conversationId, after);
        return Results.Empty;
    }
}
