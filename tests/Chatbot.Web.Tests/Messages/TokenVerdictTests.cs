using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Messages;

/// <summary>The rules for tokens that the recording leaves open, each a little on either side.</summary>
public sealed class TokenVerdictTests(VerdictHosts hosts) : IClassFixture<VerdictHosts>
{
    private const string ServiceUrl = "https://channel.example/amer";
    private const string MicrosoftTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    private static readonly Dictionary<string, (int Status, Func<FakeTokenService, string> Token)> FromAChannel = new()
    {
        ["in order"] = (200, service => service.Token(serviceUrl: ServiceUrl)),
        ["expired 4 minutes ago"] = (200, service => service.Token(token => token.Expires = InMinutes(-4), ServiceUrl)),
        ["expired 10 minutes ago"] = (401, service => service.Token(token => (token.NotBefore, token.Expires) = (InMinutes(-60), InMinutes(-10)), ServiceUrl)),
        ["good in 4 minutes"] = (200, service => service.Token(token => token.NotBefore = InMinutes(4), ServiceUrl)),
        ["good in 6 minutes"] = (401, service => service.Token(token => token.NotBefore = InMinutes(6), ServiceUrl)),
        ["for ever"] = (401, service => service.Token(token => token.Expires = null, ServiceUrl)),
        ["issuer with a slash"] = (401, service => service.Token(token => token.Issuer += "/", ServiceUrl)),
        ["no issuer"] = (401, service => service.Token(token => token.Issuer = null, ServiceUrl)),
        ["no audience"] = (401, service => service.Token(token => token.Audience = null, ServiceUrl)),
        ["RS512"] = (200, service => service.Token(Signed(service.Key, SecurityAlgorithms.RsaSha512), ServiceUrl)),
        ["PS256"] = (401, service => service.Token(Signed(service.Key, SecurityAlgorithms.RsaSsaPssSha256), ServiceUrl)),
        ["HS256"] = (401, service => service.Token(Signed(new SymmetricSecurityKey(new byte[64]) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256), ServiceUrl)),
        ["a known key under a name that nobody knows"] = (401, service => service.Token(serviceUrl: ServiceUrl, key: new RsaSecurityKey(service.Key.Rsa) { KeyId = "key-9" })),
        ["a key without a name"] = (401, service => service.Token(serviceUrl: ServiceUrl, key: new RsaSecurityKey(service.Key.Rsa))),
        ["a key endorsed for another channel"] = (401, service => service.Token(serviceUrl: ServiceUrl, key: service.KeyOfSms)),
        ["a key endorsed for no channel"] = (401, service => service.Token(serviceUrl: ServiceUrl, key: service.KeyOfNobody)),
        ["a key of the emulator"] = (401, service => service.Token(serviceUrl: ServiceUrl, key: service.KeyOfEmulator)),
        ["a key with a certificate"] = (200, service => service.Token(serviceUrl: ServiceUrl, key: service.CertifiedKey)),
        ["service URL in capitals"] = (200, service => service.Token(serviceUrl: ServiceUrl.ToUpperInvariant())),
        ["service URL that goes on"] = (401, service => service.Token(serviceUrl: ServiceUrl + ".other.example")),
        ["no service URL in it"] = (401, service => service.Token(serviceUrl: "")),
        ["no token"] = (401, _ => ""),
    };

    private static readonly Dictionary<string, (int Status, Func<FakeTokenService, string> Token)> FromTheEmulator = new()
    {
        ["version 1"] = (200, service => service.EmulatorToken()),
        ["version 2"] = (200, service => service.EmulatorToken("2.0", Issuer2(MicrosoftTenant))),
        ["of the bot's own tenant"] = (200, service => service.EmulatorToken("2.0", Issuer2(VerdictHosts.TenantId))),
        ["of another tenant"] = (401, service => service.EmulatorToken("2.0", Issuer2("66666666-2222-3333-4444-555555555555"))),
        ["got by another app"] = (401, service => service.EmulatorToken(appId: "other")),
        ["version 1, app id where version 2 has it"] = (401, service => service.EmulatorToken(claim: "azp")),
        // The bot's own token, which every channel that it answers holds.
        ["for a channel"] = (401, service => service.EmulatorToken(spoil: token => token.Audience = "https://api.botframework.com")),
        ["expired"] = (401, service => service.EmulatorToken(spoil: token => token.Expires = InMinutes(-6))),
        ["signed with a channel's key"] = (401, service => service.EmulatorToken(spoil: Signed(service.Key, SecurityAlgorithms.RsaSha256))),
    };

    public static TheoryData<string> ChannelNames => new(FromAChannel.Keys);

    public static TheoryData<string> EmulatorNames => new(FromTheEmulator.Keys);

    [Theory]
    [MemberData(nameof(ChannelNames))]
    public async Task A_channels_token_gets_its_verdict(string name) =>
        Assert.Equal(FromAChannel[name].Status, await PostAsync(FromAChannel[name].Token(hosts.Tokens)));

    [Theory]
    [MemberData(nameof(ChannelNames))]
    public async Task A_channels_token_gets_the_same_verdict_in_Development(string name) =>
        Assert.Equal(FromAChannel[name].Status, await PostAsync(FromAChannel[name].Token(hosts.Tokens), inDevelopment: true));

    [Theory]
    [MemberData(nameof(EmulatorNames))]
    public async Task In_Development_the_emulators_token_gets_its_verdict(string name) =>
        Assert.Equal(FromTheEmulator[name].Status, await PostAsync(FromTheEmulator[name].Token(hosts.Tokens), inDevelopment: true));

    [Theory]
    [MemberData(nameof(EmulatorNames))]
    public async Task Elsewhere_the_emulator_is_refused_whatever_it_brings(string name) =>
        Assert.Equal(401, await PostAsync(FromTheEmulator[name].Token(hosts.Tokens)));

    [Theory]
    [InlineData("msteams", 401)]
    [InlineData("sms", 200)]
    [InlineData("SMS", 401)]
    public async Task A_key_signs_for_the_channels_that_endorse_it(string channel, int status) =>
        Assert.Equal(status, await PostAsync(hosts.Tokens.Token(serviceUrl: ServiceUrl, key: hosts.Tokens.KeyOfSms), channel: channel));

    private Task<int> PostAsync(string token, string channel = "msteams", bool inDevelopment = false)
    {
        var activity = new JObject
        {
            ["type"] = "message",
            ["id"] = "in-1",
            ["channelId"] = channel,
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JObject { ["id"] = "user-1" },
            ["recipient"] = new JObject { ["id"] = "bot-1" },
            ["conversation"] = new JObject { ["id"] = "conv-1" },
            ["text"] = "hi",
        };
        return hosts.PostAsync(activity.ToString(), $"Bearer {token}", inDevelopment);
    }

    private static Action<SecurityTokenDescriptor> Signed(SecurityKey key, string algorithm) =>
        token => token.SigningCredentials = new(key, algorithm);

    private static string Issuer2(string tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    private static DateTime InMinutes(int minutes) => TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(minutes);
}
