using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Chatbot.Web.Messages;

/// <summary>
/// The bot's credentials, made once. The SDK makes new ones for every turn, which know nothing of the token that the last
/// ones got, and ask for another.
/// </summary>
internal sealed class SharedCredentials(ServiceClientCredentialsFactory factory) : ServiceClientCredentialsFactory, IDisposable
{
    /// <summary>Of the client that gets the tokens.</summary>
    public const string HttpClientName = "BotTokens";

    private readonly ConcurrentDictionary<(string? AppId, string? Scope, string? Login), OneAtATime> _made = new();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        factory.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        factory.IsAuthenticationDisabledAsync(cancellationToken);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        var key = (appId, audience, loginEndpoint);
        if (_made.TryGetValue(key, out var made))
            return made;
        var credentials = await factory.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken).ConfigureAwait(false);
        return _made.GetOrAdd(key, new OneAtATime(credentials));
    }

    /// <summary>The next call with each of them gets a new token first, for however long the one that it has is good: a channel refused it.</summary>
    public void Renew()
    {
        foreach (var credentials in _made.Values)
            credentials.Renew();
    }

    public void Dispose()
    {
        foreach (var credentials in _made.Values)
            credentials.Dispose();
    }

    /// <summary>Calls that find no good token wait for the first of them to get one.</summary>
    private sealed class OneAtATime(ServiceClientCredentials credentials) : ServiceClientCredentials, IDisposable
    {
        private readonly SemaphoreSlim _turn = new(1, 1);
        private int _isRefused;

        public void Renew() => Interlocked.Exchange(ref _isRefused, 1);

        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (Interlocked.Exchange(ref _isRefused, 0) == 1 && credentials is AppCredentials { MicrosoftAppId.Length: > 0 } app)
                    await app.GetTokenAsync(forceRefresh: true).ConfigureAwait(false);
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }

        public void Dispose() => _turn.Dispose();
    }
}
