using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Turns;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>/v3/directline/conversations: start one, come back to one.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("/conversations", StartAsync);
        directLine.MapGet("/conversations/{conversationId}", ReconnectAsync);
    }

    private static async Task<IResult> StartAsync(
        HttpContext http, DirectLineConversations conversations, RequestBodies bodies, ConversationBodies answers)
    {
        var (body, error) = await bodies.ReadOptionalAsync<StartBody>(http.Request);
        if (error is not null)
            return DirectLineResult.Refuse(error);

        var caller = DirectLineCaller.Of(http);
        var conversationId = caller.Token?.ConversationId ?? TokenIssuer.NewConversationId();
        var userId = caller.Token?.UserId ?? body.User?.Id;
        var user = string.IsNullOrWhiteSpace(userId) ? null : Parties.User(userId, body.User?.Name);
        var started = await conversations.StartAsync(conversationId, user, body.Locale, http.RequestAborted);

        // Who starts, again too, has seen nothing yet.
        var answer = answers.WithStream(http, conversationId, after: 0);
        return started ? DirectLineResult.Created(answer) : DirectLineResult.Ok(answer);
    }

    /// <summary>With a watermark the stream goes on from there, an empty one being the beginning; without, from now on.</summary>
    private static async Task<IResult> ReconnectAsync(
        HttpContext http, string conversationId, IConversationStore conversations, ConversationBodies answers)
    {
        if (await conversations.FindAsync(conversationId, http.RequestAborted) is not { } state)
            return DirectLineResult.Refuse(DirectLineError.UnknownConversation);
        if (!http.Request.Query.TryGetValue("watermark", out var watermark))
            return DirectLineResult.Ok(answers.WithStream(http, conversationId, state.LastSequence));
        return Watermarks.Read(watermark) is { } after
            ? DirectLineResult.Ok(answers.WithStream(http, conversationId, after))
            : DirectLineResult.Refuse(DirectLineError.BadWatermark);
    }
}
