using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Chatbot.Web.Messages;

/// <summary>
/// The keys that one OpenID document names. They are kept for a day, and longer while new ones cannot be had. A key
/// that nobody knows fetches them anew, at most once an hour.
/// </summary>
internal sealed class SigningKeys(string metadata, IHttpClientFactory http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private KeySet? _keys;
    private DateTimeOffset _keptUntil;
    private DateTimeOffset _refreshedUntil;

    /// <returns>Null when they cannot be had.</returns>
    public async Task<KeySet?> GetAsync(CancellationToken cancellation)
    {
        await _fetching.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_keys is null || time.GetUtcNow() >= _keptUntil)
                await FetchAsync(cancellation).ConfigureAwait(false);
            return _keys;
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <returns>Newer keys than those; null when there are none, or it is too early to ask.</returns>
    public async Task<KeySet?> GetNewerAsync(KeySet known, CancellationToken cancellation)
    {
        await _fetching.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (ReferenceEquals(_keys, known) && time.GetUtcNow() >= _refreshedUntil)
            {
                var fetched = await FetchAsync(cancellation).ConfigureAwait(false);
                _refreshedUntil = time.GetUtcNow() + (fetched ? BetweenRefreshes : BetweenAttempts);
            }

            return ReferenceEquals(_keys, known) ? null : _keys;
        }
        finally
        {
            _fetching.Release();
        }
    }

    public void Dispose() => _fetching.Dispose();

    private async Task<bool> FetchAsync(CancellationToken cancellation)
    {
        using var client = http.CreateClient(nameof(SigningKeys));
        client.Timeout = Patience;
        var documents = new HttpDocumentRetriever(client) { RequireHttps = !new Uri(metadata).IsLoopback };
        try
        {
            _keys = KeySet.Of(await OpenIdConnectConfigurationRetriever.GetAsync(metadata, documents, cancellation).ConfigureAwait(false));
            _keptUntil = time.GetUtcNow() + Kept;
            return true;
        }
        // Unreachable, or no such document: the reader lets out whatever its JSON reader throws.
        catch (Exception failure) when (failure is IOException or ArgumentException or InvalidOperationException or System.Text.Json.JsonException)
        {
            _keptUntil = time.GetUtcNow() + BetweenAttempts;
            return false;
        }
    }
}
