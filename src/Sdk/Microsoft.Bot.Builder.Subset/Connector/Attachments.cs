using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls about attachments, over HTTP.</summary>
public class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; private set; }

    public async Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(attachmentId, nameof(attachmentId));
        var path = $"v3/attachments/{ConnectorCall.Escape(attachmentId)}";
        var call = new ConnectorCall(HttpMethod.Get, path) { Headers = customHeaders, Success = Found };
        return await call.SendAsync<AttachmentInfo>(Client, cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorCall.NotNull(attachmentId, nameof(attachmentId));
        ConnectorCall.NotNull(viewId, nameof(viewId));
        var path = $"v3/attachments/{ConnectorCall.Escape(attachmentId)}/views/{ConnectorCall.Escape(viewId)}";
        var call = new ConnectorCall(HttpMethod.Get, path) { Headers = customHeaders, Success = Found };
        var exchange = await call.SendAsync(Client, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<Stream>
        {
            Request = exchange.Request,
            Response = exchange.Response,
            Body = await exchange.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
        };
    }
}
