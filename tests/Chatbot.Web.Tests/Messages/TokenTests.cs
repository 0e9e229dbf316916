using System.Net;
using System.Security.Cryptography.X509Certificates;
using Chatbot.Simulators;
using Chatbot.Web.Messages;
using Chatbot.Web.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Web.Tests.Messages;

/// <summary>Tokens in both directions: the channel's are checked by the host, the host's by the channel.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string Question = "Do I need someone to drive me home?";

    private ConnectorSimulator _simulator = null!;
    private HostUnderTest _host = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync(new() { AppId = "00000000-0000-0000-0000-00000000b07e" });
        _host = await HostUnderTest.StartAsync(
            services => services.AddHttpClient(SharedCredentials.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Trusting(_simulator.Authority)),
            ["environment=Staging", .. _simulator.BotSettings.Select(setting => $"{setting.Key}={setting.Value}")]);
        _simulator.Connect(_host.Address);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task The_bot_gets_one_token_and_answers_many_turns_with_it()
    {
        var phones = Enumerable.Range(0, 5).Select(i => _simulator.AddPhone($"+1602555012{i}")).ToList();

        var answers = await Task.WhenAll(phones.Select(phone => phone.SendAsync(Question)));
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, (await phones[0].SendAsync("thanks")).Status);

        Assert.All(phones, phone => Assert.Contains(phone.FromClinic, message => message.Text.Contains("drive you home", StringComparison.Ordinal)));
        Assert.Equal(1, _simulator.TokensIssued);
    }

    [Fact]
    public async Task Neither_side_takes_a_call_without_a_token()
    {
        await _simulator.AddPhone("+16025550123").SendAsync(Question);
        var body = _simulator.Calls[0].Body!.ToString();

        var (fromStranger, _) = await _host.SendAsync(HttpMethod.Post, "/api/messages", json: body);
        using var http = new HttpClient();
        using var toChannel = await http.PostAsync(new Uri(new Uri(_simulator.ServiceUrl), _simulator.Calls[0].RawPath), new StringContent(body));

        Assert.Equal(HttpStatusCode.Unauthorized, fromStranger.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, toChannel.StatusCode);
    }

    [Fact]
    public async Task A_token_that_the_channel_refuses_before_its_time_is_replaced_and_the_answer_arrives()
    {
        var phone = _simulator.AddPhone("+16025550123");
        await phone.SendAsync("thanks");
        _simulator.RevokeTokens();

        await phone.SendAsync(Question);

        Assert.Contains(phone.FromClinic, message => message.Text.Contains("drive you home", StringComparison.Ordinal));
        Assert.Equal(2, _simulator.TokensIssued);
        Assert.Equal(0, (int)(await HealthAsync())["givenUp"]!);
    }

    [Fact]
    public async Task What_is_refused_with_a_new_token_too_is_given_up_and_told()
    {
        _simulator.TakesTokens = false;

        await _simulator.AddPhone("+16025550123").SendAsync(Question);

        // One more token for each message that was tried again.
        await Eventually.TrueAsync(async () =>
            await HealthAsync() is var outbox && (int)outbox["waiting"]! == 0 && (int)outbox["givenUp"]! is > 0 and var givenUp && _simulator.TokensIssued == givenUp + 1);
        Assert.Contains(_host.Log.Lines, line => line.Contains("is given up after 1 attempts and parked: HTTP 401", StringComparison.Ordinal));
    }

    private async Task<Newtonsoft.Json.Linq.JObject> HealthAsync() =>
        (Newtonsoft.Json.Linq.JObject)(await _host.SendAsync(HttpMethod.Get, "/health/ready")).Body["outbox"]!;

    private static SocketsHttpHandler Trusting(X509Certificate2 authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return new() { SslOptions = new() { CertificateChainPolicy = policy } };
    }
}
