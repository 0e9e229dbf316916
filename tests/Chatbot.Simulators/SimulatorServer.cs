using System.Net;
using System.Security.Cryptography.X509Certificates;
using Chatbot.Simulators.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chatbot.Simulators;

/// <summary>The web server behind the front door, and the token address beside it.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ThrowawayCertificate? _certificate;

    public SimulatorServer(TokenAuthority? tokens, TimeProvider time)
    {
        _certificate = tokens is null ? null : new(time);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            if (_certificate is not null)
                server.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate.Server));
        });
        _app = builder.Build();
        tokens?.Map(_app);
    }

    public IEndpointRouteBuilder Routes => _app;

    public int Port => AddressOf("http").Port;

    public X509Certificate2 Authority =>
        _certificate?.Authority ?? throw new InvalidOperationException("Without an app id there is no token address.");

    private string Web => $"http://127.0.0.1:{Port}";

    private string Login => $"https://127.0.0.1:{AddressOf("https").Port}";

    public Task StartAsync() => _app.StartAsync();

    /// <summary>The SDK takes addresses of another cloud only when all seven are set.</summary>
    public IReadOnlyDictionary<string, string> BotSettings(SimulatorOptions options) => new Dictionary<string, string>
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = options.AppId!,
        ["MicrosoftAppPassword"] = TokenAuthority.Password,
        ["MicrosoftAppTenantId"] = options.TenantId,
        ["Bot:OpenIdMetadata"] = $"{Web}/openid",
        ["Bot:TokenIssuer"] = TokenAuthority.Issuer,
        ["ValidateAuthority"] = "false",
        ["ToChannelFromBotLoginUrl"] = $"{Login}/{options.TenantId}",
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
        ["ToBotFromChannelTokenIssuer"] = TokenAuthority.Issuer,
        ["OAuthUrl"] = Web,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{Web}/openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{Web}/openid",
        ["CallerId"] = "urn:botframework:azure",
    };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        _certificate?.Dispose();
    }

    private Uri AddressOf(string scheme) => _app.Urls.Select(address => new Uri(address)).Single(address => address.Scheme == scheme);
}
