using System.Globalization;
using System.Net;
using Chatbot.Web.DirectLine.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>
/// /api/token: the chat page gets its token, for a person that it need not name. With the token that it had, even one
/// that expired, it gets one for the same conversation.
/// </summary>
internal static class PageTokenEndpoint
{
    public static void MapPageToken(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/token", IssueAsync).RequireCors(DirectLineServices.CorsPolicy);

    private static async Task<Results<Ok<PageToken>, ProblemHttpResult>> IssueAsync(
        HttpContext http, PageOrigins origins, DirectLineLimits limits, PageTokens tokens)
    {
        if (!origins.Allow(http.Request))
            return TypedResults.Problem("Pages of this origin may not use the bot.", statusCode: (int)HttpStatusCode.Forbidden);
        if (limits.TokensByAddress.Take(http.Connection.RemoteIpAddress?.ToString() ?? "") is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return TypedResults.Problem("Too many tokens were asked for from this address.", statusCode: (int)HttpStatusCode.TooManyRequests);
        }

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await tokens.IssueAsync(http.Request));
    }
}
