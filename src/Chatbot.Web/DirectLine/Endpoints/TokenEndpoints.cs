using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>/v3/directline/tokens: a server with the secret gets tokens for its pages; pages get a new one before theirs expires.</summary>
internal static class TokenEndpoints
{
    private const int LongestUserId = 128;

    public static void MapTokens(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("/tokens/generate", GenerateAsync);
        directLine.MapPost("/tokens/refresh", Refresh);
    }

    private static async Task<IResult> GenerateAsync(HttpContext http, TokenIssuer tokens, RequestBodies bodies)
    {
        if (DirectLineCaller.Of(http).Token is not null)
            return DirectLineResult.Refuse(DirectLineError.SecretNeeded);
        var (body, error) = await bodies.ReadOptionalAsync<StartBody>(http.Request);
        if (error is not null)
            return DirectLineResult.Refuse(error);
        if (body.User?.Id is { } id && !IsAllowed(id))
            return DirectLineResult.Refuse(DirectLineError.BadUserId);

        var conversationId = TokenIssuer.NewConversationId();
        var token = tokens.ForConversation(conversationId, body.User?.Id, body.TrustedOrigins);
        return DirectLineResult.Ok(Body(conversationId, token, tokens));
    }

    private static DirectLineResult Refresh(HttpContext http, TokenIssuer tokens)
    {
        if (DirectLineCaller.Of(http).Token is not { } token)
            return DirectLineResult.Refuse(DirectLineError.TokenNeeded);
        var newer = tokens.ForConversation(token.ConversationId, token.UserId, token.TrustedOrigins);
        return DirectLineResult.Ok(Body(token.ConversationId, newer, tokens));
    }

    private static ConversationBody Body(string conversationId, string token, TokenIssuer tokens) =>
        new() { ConversationId = conversationId, Token = token, ExpiresIn = tokens.ExpiresInSeconds };

    private static bool IsAllowed(string userId) =>
        userId.Length > TokenIssuer.UserPrefix.Length
        && userId.Length <= LongestUserId
        && userId.StartsWith(TokenIssuer.UserPrefix, StringComparison.Ordinal);
}
