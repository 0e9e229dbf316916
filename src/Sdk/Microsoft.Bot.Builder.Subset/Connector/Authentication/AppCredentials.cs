using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The credentials of a bot towards channels: a bearer token on every request, or nothing at all when the
/// bot has no app id, as in development.
/// </summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _scope;
    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    public AppCredentials(
        string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _scope = oAuthScope;
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the token: the bot's own when it is single-tenant.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>The authority that issues the token.</summary>
    public virtual string OAuthEndpoint =>
        string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>The resource that the token is for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_scope) ? ToChannelFromBotOAuthScope : _scope;

    public virtual bool ValidateAuthority => true;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!HasIdentity()) return;

        var token = await GetTokenAsync().ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        _authenticator ??= BuildIAuthenticator();
        var result = await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        return result.AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private bool HasIdentity() =>
        !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;
}
