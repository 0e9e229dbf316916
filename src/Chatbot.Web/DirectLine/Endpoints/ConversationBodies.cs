using System.Globalization;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Answers with a fresh token and the address of a socket.</summary>
internal sealed class ConversationBodies(TokenIssuer tokens)
{
    public ConversationBody WithStream(HttpContext http, string conversationId, long after)
    {
        var token = DirectLineCaller.Of(http).Token;
        return new()
        {
            ConversationId = conversationId,
            Token = tokens.ForConversation(conversationId, token?.UserId, token?.TrustedOrigins),
            ExpiresIn = tokens.ExpiresInSeconds,
            StreamUrl = StreamUrl(http.Request, conversationId, after),
        };
    }

    private string StreamUrl(HttpRequest request, string conversationId, long after)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var t = Uri.EscapeDataString(tokens.ForStream(conversationId));
        var path = $"{request.PathBase}{DirectLineEndpoints.Root}/conversations/{Uri.EscapeDataString(conversationId)}/stream";
        return string.Create(CultureInfo.InvariantCulture, $"{scheme}://{request.Host}{path}?watermark={after}&t={t}");
    }
}
