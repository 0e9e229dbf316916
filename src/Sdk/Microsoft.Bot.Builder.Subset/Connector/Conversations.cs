using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls about conversations, over HTTP.</summary>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; private set; }

    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(parameters, nameof(parameters));
        var path = "v3/conversations";
        var call = new ConnectorCall(HttpMethod.Post, path)
        {
            Body = parameters,
            Headers = customHeaders,
        };
        return await call.SendAsync<ConversationResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(activityId, nameof(activityId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities/{ConnectorCall.Escape(activityId)}";
        var call = new ConnectorCall(HttpMethod.Delete, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK, HttpStatusCode.Accepted],
        };
        return await call.SendAsync(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(memberId, nameof(memberId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/members/{ConnectorCall.Escape(memberId)}";
        var call = new ConnectorCall(HttpMethod.Delete, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK, HttpStatusCode.NoContent],
        };
        return await call.SendAsync(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(activityId, nameof(activityId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities/{ConnectorCall.Escape(activityId)}/members";
        var call = new ConnectorCall(HttpMethod.Get, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK],
        };
        return await call.SendAsync<IList<ChannelAccount>>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(userId, nameof(userId));
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/members/{ConnectorCall.Escape(userId)}";
        var call = new ConnectorCall(HttpMethod.Get, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK],
        };
        return await call.SendAsync<ChannelAccount>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/members";
        var call = new ConnectorCall(HttpMethod.Get, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK],
        };
        return await call.SendAsync<IList<ChannelAccount>>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/pagedmembers" + ConnectorCall.Query(
            ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken));
        var call = new ConnectorCall(HttpMethod.Get, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK],
        };
        return await call.SendAsync<PagedMembersResult>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        var path = "v3/conversations" + ConnectorCall.Query(("continuationToken", continuationToken));
        var call = new ConnectorCall(HttpMethod.Get, path)
        {
            Headers = customHeaders,
            Success = [HttpStatusCode.OK],
        };
        return await call.SendAsync<ConversationsResult>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(activityId, nameof(activityId));
        ConnectorCall.NotNull(activity, nameof(activity));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities/{ConnectorCall.Escape(activityId)}";
        var call = new ConnectorCall(HttpMethod.Post, path)
        {
            Body = activity,
            Headers = customHeaders,
            ConversationId = conversationId,
        };
        return await call.SendAsync<ResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(transcript, nameof(transcript));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities/history";
        var call = new ConnectorCall(HttpMethod.Post, path)
        {
            Body = transcript,
            Headers = customHeaders,
        };
        return await call.SendAsync<ResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(activity, nameof(activity));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities";
        var call = new ConnectorCall(HttpMethod.Post, path)
        {
            Body = activity,
            Headers = customHeaders,
        };
        return await call.SendAsync<ResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(activityId, nameof(activityId));
        ConnectorCall.NotNull(activity, nameof(activity));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/activities/{ConnectorCall.Escape(activityId)}";
        var call = new ConnectorCall(HttpMethod.Put, path)
        {
            Body = activity,
            Headers = customHeaders,
        };
        return await call.SendAsync<ResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(conversationId, nameof(conversationId));
        ConnectorCall.NotNull(attachmentUpload, nameof(attachmentUpload));
        var path = $"v3/conversations/{ConnectorCall.Escape(conversationId)}/attachments";
        var call = new ConnectorCall(HttpMethod.Post, path)
        {
            Body = attachmentUpload,
            Headers = customHeaders,
        };
        return await call.SendAsync<ResourceResponse>(Client, cancellationToken).ConfigureAwait(false);
    }
}
