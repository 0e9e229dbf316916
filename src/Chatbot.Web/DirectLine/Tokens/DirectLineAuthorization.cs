using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>Lets a call through when its token or secret allows it, and answers everything else in the protocol's words.</summary>
internal sealed class DirectLineAuthorization(TokenIssuer tokens, DirectLineSecret secret, DirectLineMetrics metrics) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Refusal(http) is { } error)
        {
            metrics.Refused(error.Code);
            return ValueTask.FromResult<object?>(DirectLineResult.Refuse(error));
        }

        return next(context);
    }

    private DirectLineError? Refusal(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return DirectLineError.MissingToken;
        var text = header[Scheme.Length..].Trim();
        var caller = secret.Is(text) ? new DirectLineCaller(null) : Holder(text);
        if (caller is null)
            return DirectLineError.InvalidToken;

        http.Features.Set(caller);
        return caller.Token is null ? null : Refusal(caller.Token, http);
    }

    private DirectLineCaller? Holder(string text) =>
        tokens.Read(text, TokenPurpose.Conversation) is { } token ? new DirectLineCaller(token) : null;

    private DirectLineError? Refusal(DirectLineToken token, HttpContext http)
    {
        if (tokens.HasExpired(token))
            return DirectLineError.ExpiredToken;
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length > 0 && token.TrustedOrigins?.Contains(origin, StringComparer.OrdinalIgnoreCase) == false)
            return DirectLineError.UntrustedOrigin;
        return http.GetRouteValue("conversationId") is string id && id != token.ConversationId
            ? DirectLineError.OtherConversation
            : null;
    }
}
