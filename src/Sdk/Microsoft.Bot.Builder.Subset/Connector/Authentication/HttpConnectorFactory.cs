namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that speak HTTP, with the bot's credentials.</summary>
internal sealed class HttpConnectorFactory(
    string appId,
    Cloud cloud,
    ServiceClientCredentialsFactory credentialsFactory,
    IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory
            .CreateCredentialsAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        var baseUri = new Uri(serviceUrl);
        var httpClient = httpClientFactory?.CreateClient() ?? new HttpClient();
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
        return new ConnectorClient(baseUri, credentials, httpClient, disposeHttpClient: httpClientFactory == null);
    }
}
