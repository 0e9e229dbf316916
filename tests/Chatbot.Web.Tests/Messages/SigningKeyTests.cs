using System.Net;
using Chatbot.Web.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Messages;

/// <summary>When the host fetches the channels' keys.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private readonly TestClock _clock = new();
    private FakeTokenService _service = null!;
    private HostUnderTest _host = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeTokenService.StartAsync();
        _host = await HostUnderTest.StartAsync(
            new ScriptedBotThatIsSilent(),
            _clock,
            "environment=Staging",
            $"MicrosoftAppId={FakeTokenService.AppId}",
            "MicrosoftAppPassword=not used here",
            $"Bot:OpenIdMetadata={_service.Metadata}",
            $"Bot:TokenIssuer={FakeTokenService.Issuer}");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_tokens()
    {
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, await PostAsync());

        Assert.Equal(1, _service.KeyReads);
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_a_day()
    {
        await PostAsync();
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(2, _service.KeyReads);
    }

    [Fact]
    public async Task The_first_token_of_a_new_key_is_accepted_and_unknown_keys_do_not_fetch_for_an_hour()
    {
        await PostAsync();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(_service.AddKey("key-2")));
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(FakeTokenService.NewKey("unknown")));
        Assert.Equal(2, _service.KeyReads);

        var next = _service.AddKey("key-3");
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(next));
        _clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(next));
        Assert.Equal(3, _service.KeyReads);
    }

    [Fact]
    public async Task Old_keys_stay_good_while_new_ones_cannot_be_had()
    {
        await PostAsync();
        _service.IsDown = true;
        _clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        var reads = _service.KeyReads;
        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.True(reads > 1);
        Assert.Equal(reads, _service.KeyReads);
    }

    [Fact]
    public async Task Without_any_keys_everybody_is_refused_until_there_are_some()
    {
        _service.IsDown = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync());
        _service.IsDown = false;

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
    }

    private async Task<HttpStatusCode> PostAsync(Microsoft.IdentityModel.Tokens.RsaSecurityKey? key = null)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var token = _service.Token(token => (token.NotBefore, token.Expires) = (now, now.AddMinutes(10)), key: key);
        var activity = new JObject
        {
            ["type"] = "message",
            ["id"] = "in-1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = _service.ServiceUrl,
            ["from"] = new JObject { ["id"] = "user-1" },
            ["recipient"] = new JObject { ["id"] = "bot-1" },
            ["conversation"] = new JObject { ["id"] = "conv-1" },
            ["text"] = "hi",
        };
        return (await _host.SendAsync(HttpMethod.Post, "/api/messages", token, activity.ToString())).Response.StatusCode;
    }
}
