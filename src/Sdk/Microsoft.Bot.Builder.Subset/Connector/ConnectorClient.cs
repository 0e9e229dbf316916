using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The calls to one channel's connector, over HTTP. What it sends is compact JSON without null
/// properties; unlike in HTTP responses, properties without a setter are written.
/// </summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);

        BaseUri = baseUri;
        Credentials = credentials;
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        AddDefaultRequestHeaders(HttpClient);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings { get; private set; } = new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
        Converters = [new Iso8601TimeSpanConverter()],
    };

    public JsonSerializerSettings DeserializationSettings { get; private set; } = new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
        Converters = [new Iso8601TimeSpanConverter()],
    };

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    /// <summary>Says who calls, as channels expect it; once, however many clients share the HTTP client.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);

        var headers = httpClient.DefaultRequestHeaders;
        var version = typeof(ConnectorClient).Assembly.GetName().Version?.ToString();
        var comment = $"({RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription.Replace('(', ' ').Replace(')', ' ')})";
        ProductInfoHeaderValue[] products =
        [
            new("Microsoft-BotFramework", "3.1"),
            new("BotBuilder", version),
            new(comment),
        ];
        foreach (var product in products.Where(product => !headers.UserAgent.Contains(product))) headers.UserAgent.Add(product);

        headers.ExpectContinue = false;
        var any = new MediaTypeWithQualityHeaderValue("*/*");
        if (!headers.Accept.Contains(any)) headers.Accept.Add(any);
    }
}
