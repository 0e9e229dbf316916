using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Endpoints;
using Newtonsoft.Json;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>Tokens for the chat page: for a new conversation, or for the one that the page had.</summary>
internal sealed class PageTokens(TokenIssuer tokens, IConversationStore conversations, RequestBodies bodies)
{
    public async Task<PageToken> IssueAsync(HttpRequest request)
    {
        // A page that sends something else gets a new conversation, as it would without a body.
        var (body, _) = await bodies.ReadOptionalAsync<ResumeBody>(request).ConfigureAwait(false);
        return await ResumeAsync(body.Token, request.HttpContext.RequestAborted).ConfigureAwait(false)
            ?? Issue(TokenIssuer.NewConversationId(), TokenIssuer.NewUserId());
    }

    private async Task<PageToken?> ResumeAsync(string? earlier, CancellationToken cancellation)
    {
        if (earlier is null || tokens.Read(earlier, TokenPurpose.Conversation) is not { UserId: { } user } token || !tokens.CanResume(token))
            return null;
        var state = await conversations.FindAsync(token.ConversationId, cancellation).ConfigureAwait(false);
        return state is { HasEnded: false } ? Issue(token.ConversationId, user) : null;
    }

    private PageToken Issue(string conversationId, string userId) =>
        new(tokens.ForConversation(conversationId, userId), conversationId, userId, tokens.ExpiresInSeconds);

    private sealed class ResumeBody
    {
        [JsonProperty("token")]
        public string? Token { get; set; }
    }
}
