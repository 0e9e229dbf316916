using Chatbot.Bot;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>The keys that sign the channels' tokens. They are kept for a day; an unknown key fetches them anew, at most once an hour.</summary>
internal sealed class ChannelKeys
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromHours(1);

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private readonly TimeProvider _time;
    private long? _refreshedAt;
    private readonly Lock _refreshing = new();

    public ChannelKeys(BotOptions options, IHttpClientFactory http, TimeProvider time)
    {
        _time = time;
        var documents = new HttpDocumentRetriever(http.CreateClient(nameof(ChannelKeys)))
        {
            RequireHttps = !new Uri(options.OpenIdMetadata).IsLoopback,
        };
        _metadata = new(options.OpenIdMetadata, new OpenIdConnectConfigurationRetriever(), documents)
        {
            AutomaticRefreshInterval = Kept,
            RefreshInterval = TimeSpan.FromSeconds(1),
        };
    }

    /// <returns>Null when they cannot be had.</returns>
    public async Task<ICollection<SecurityKey>?> GetAsync(CancellationToken cancellation)
    {
        try
        {
            return (await _metadata.GetConfigurationAsync(cancellation).ConfigureAwait(false)).SigningKeys;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <returns>Whether the keys will be fetched anew.</returns>
    public bool TryRefresh()
    {
        lock (_refreshing)
        {
            if (_refreshedAt is { } before && _time.GetElapsedTime(before) < BetweenRefreshes)
                return false;
            _refreshedAt = _time.GetTimestamp();
        }

        _metadata.RequestRefresh();
        return true;
    }

    public bool IsNow(DateTime? from, DateTime? until, TimeSpan skew)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + skew && (from is not { } start || now > start - skew);
    }
}
