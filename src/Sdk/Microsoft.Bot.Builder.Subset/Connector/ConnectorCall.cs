using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// One call to a connector, from its arguments to the parsed answer or to the exception that stands for
/// a refusal.
/// </summary>
internal sealed class ConnectorCall(HttpMethod method, string path)
{
    private static readonly HttpStatusCode[] Stored = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];

    public object Body { get; init; }

    public Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>Also sent as a header, by which channels choose the server that holds the conversation.</summary>
    public string ConversationId { get; init; }

    /// <summary>The statuses that mean success; any other is a refusal.</summary>
    public HttpStatusCode[] Success { get; init; } = Stored;

    public static void NotNull(object argument, string name)
    {
        if (argument == null) throw new ValidationException(ValidationRules.CannotBeNull, name);
    }

    /// <summary>Escapes an id, since those of Teams hold characters such as <c>/</c> and <c>;</c>.</summary>
    public static string Escape(string id) => Uri.EscapeDataString(id);

    public static string Query(params (string Name, string Value)[] parameters)
    {
        var given = parameters.Where(parameter => parameter.Value != null).Select(parameter => $"{parameter.Name}={Escape(parameter.Value)}");
        var query = string.Join('&', given);
        return query.Length == 0 ? string.Empty : $"?{query}";
    }

    public async Task<HttpOperationResponse<T>> SendAsync<T>(ConnectorClient client, CancellationToken cancellationToken)
    {
        var exchange = await SendAsync(client, cancellationToken).ConfigureAwait(false);
        var content = await exchange.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new HttpOperationResponse<T>
            {
                Request = exchange.Request,
                Response = exchange.Response,
                Body = JsonConvert.DeserializeObject<T>(content, client.DeserializationSettings),
            };
        }
        catch (JsonException exception)
        {
            exchange.Dispose();
            throw new SerializationException("Unable to deserialize the response.", content, exception);
        }
    }

    /// <summary>The same without a look at the body.</summary>
    public async Task<HttpOperationResponse> SendAsync(ConnectorClient client, CancellationToken cancellationToken)
    {
        var exchange = new HttpOperationResponse { Request = CreateRequest(client, out var content) };
        try
        {
            if (client.Credentials != null)
                await client.Credentials.ProcessHttpRequestAsync(exchange.Request, cancellationToken).ConfigureAwait(false);
            exchange.Response = await client.HttpClient.SendAsync(exchange.Request, cancellationToken).ConfigureAwait(false);
            if (!Success.Contains(exchange.Response.StatusCode))
                throw await RefusalAsync(client, exchange, content, cancellationToken).ConfigureAwait(false);

            return exchange;
        }
        catch
        {
            exchange.Dispose();
            throw;
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(
        ConnectorClient client, HttpOperationResponse exchange, string sent, CancellationToken cancellationToken)
    {
        var received = await exchange.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ErrorResponseException(
            $"Operation returned an invalid status code '{exchange.Response.StatusCode}'")
        {
            Body = Parse(received, client.DeserializationSettings),
            Request = new HttpRequestMessageWrapper(exchange.Request, sent),
            Response = new HttpResponseMessageWrapper(exchange.Response, received),
        };
    }

    /// <summary>The error in a refusal, or null: gateways between here and the channel answer in HTML.</summary>
    private static ErrorResponse Parse(string content, JsonSerializerSettings settings)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(content, settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private HttpRequestMessage CreateRequest(ConnectorClient client, out string content)
    {
        var service = client.BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, new Uri(service.EndsWith('/') ? service + path : $"{service}/{path}"));
        content = null;
        if (Body != null)
        {
            content = JsonConvert.SerializeObject(Body, client.SerializationSettings);
            request.Content = new StringContent(content, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        }

        if (ConversationId != null) request.Headers.Add(ConversationConstants.ConversationIdHttpHeaderName, ConversationId);
        foreach (var (name, values) in Headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
    }
}
