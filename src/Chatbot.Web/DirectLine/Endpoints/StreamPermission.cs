using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Whether a socket may be opened, and from where in the conversation it is sent.</summary>
internal sealed class StreamPermission(TokenIssuer tokens, IConversationStore conversations)
{
    public async Task<(long After, DirectLineError? Error)> CheckAsync(HttpContext http, string conversationId)
    {
        var query = http.Request.Query;
        if (tokens.Read(query["t"].ToString(), TokenPurpose.Stream) is not { } token || token.ConversationId != conversationId)
            return (0, DirectLineError.InvalidToken);
        if (tokens.HasExpired(token))
            return (0, DirectLineError.ExpiredToken);
        if (Watermarks.Read(query["watermark"]) is not { } after)
            return (0, DirectLineError.BadWatermark);
        if (await conversations.FindAsync(conversationId, http.RequestAborted).ConfigureAwait(false) is null)
            return (0, DirectLineError.UnknownConversation);
        return (after, http.WebSockets.IsWebSocketRequest ? null : DirectLineError.SocketNeeded);
    }
}
