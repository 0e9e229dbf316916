using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Turns;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>/v3/directline/conversations/{id}/activities: say something, and read what was said.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivities(this RouteGroupBuilder directLine)
    {
        directLine.MapGet("/conversations/{conversationId}/activities", ReadAsync);
        directLine.MapPost("/conversations/{conversationId}/activities", SayAsync).AddEndpointFilter(ActivityRateFilter.CheckAsync);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, string conversationId, string? watermark, IConversationStore conversations)
    {
        if (Watermarks.Read(watermark) is not { } after)
            return DirectLineResult.Refuse(DirectLineError.BadWatermark);
        var page = await conversations.ReadAsync(conversationId, after, ActivitySets.PageSize, http.RequestAborted);
        return page is null
            ? DirectLineResult.Refuse(DirectLineError.UnknownConversation)
            : DirectLineResult.OkJson(ActivitySets.Of(page, after));
    }

    /// <summary>Answers when the bot has.</summary>
    private static async Task<IResult> SayAsync(
        HttpContext http, string conversationId, RequestBodies bodies, DirectLineConversations conversations)
    {
        var (activity, error) = await bodies.ReadAsync<Activity>(http.Request);
        error ??= ClientActivities.Accept(activity!, DirectLineCaller.Of(http));
        error ??= await conversations.SayAsync(conversationId, activity!, http.RequestAborted);
        return error is null ? DirectLineResult.Ok(new ResourceResponse(activity!.Id)) : DirectLineResult.Refuse(error);
    }
}
