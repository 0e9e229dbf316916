using Chatbot.Tests.Shared;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Messages;

/// <summary>
/// Who may call: every request that was recorded of the .NET SDK with authentication on, sent to the real host. Whoever
/// it accepted is accepted; whoever it refused, with 401 or by failing with 500, is refused with 401.
/// </summary>
public sealed class RecordedVerdictTests(VerdictHosts hosts) : IClassFixture<VerdictHosts>
{
    private const string NotAboutTokens = "What the bot does after a good token; the adapter's tests have it.";
    private const string Other = "https://other.example";

    private static readonly Dictionary<string, JObject> Recorded = Read();

    private static readonly Dictionary<string, string> NotHere = new()
    {
        ["on-get"] = "Another verb; MessagesTests has it.",
        ["on-good-invoke"] = NotAboutTokens,
        ["on-good-expect-replies"] = NotAboutTokens,
        ["on-good-throws"] = NotAboutTokens,
    };

    /// <summary>What we refuse although it was accepted there, and why.</summary>
    private static readonly Dictionary<string, string> Stricter = new()
    {
        ["on-missing-channel-id"] = "The JavaScript SDK fails on it, and no key can be endorsed for no channel.",
        ["on-emulator-token"] = "Outside Development no token is accepted that vouches for no service URL.",
    };

    /// <summary>The tokens that the recording describes in words. What it quotes is sent as it stands.</summary>
    private static readonly Dictionary<string, Func<FakeTokenService, string, string>> Tokens = new()
    {
        ["on-good"] = (service, url) => service.Token(serviceUrl: url),
        ["on-good-lowercase-scheme"] = (service, url) => service.Token(serviceUrl: url),
        ["on-good-serviceurl-case"] = (service, url) => service.Token(serviceUrl: url.ToUpperInvariant()),
        ["on-expired-3min"] = (service, url) => service.Token(token => token.Expires = InMinutes(-3), url),
        ["on-expired-6min"] = (service, url) => service.Token(token => token.Expires = InMinutes(-6), url),
        ["on-wrong-audience"] = (service, url) => service.Token(token => token.Audience = "other", url),
        ["on-wrong-issuer"] = (service, url) => service.Token(token => token.Issuer = Other, url),
        ["on-wrong-key"] = (service, url) => service.Token(serviceUrl: url, key: FakeTokenService.NewKey("key-1")),
        ["on-unknown-kid"] = (service, url) => service.Token(serviceUrl: url, key: FakeTokenService.NewKey("key-9")),
        ["on-rs384"] = (service, url) => service.Token(token => token.SigningCredentials = new(service.Key, SecurityAlgorithms.RsaSha384), url),
        ["on-unsigned"] = (service, url) => service.Token(token => token.SigningCredentials = null, url),
        ["on-no-serviceurl-claim"] = (service, url) => service.Token(token => token.Subject = new()),
        ["on-serviceurl-mismatch"] = (service, url) => service.Token(serviceUrl: Other),
        ["on-serviceurl-trailing-slash"] = (service, url) => service.Token(serviceUrl: url + "/"),
        ["on-not-endorsed"] = (service, url) => service.Token(serviceUrl: url),
        ["on-missing-channel-id"] = (service, url) => service.Token(serviceUrl: url),
        ["on-no-service-url-in-activity"] = (service, url) => service.Token(serviceUrl: url),
        ["on-emulator-token"] = (service, url) => service.EmulatorToken(),
    };

    public static TheoryData<string> Names => new(Recorded.Keys.Except(NotHere.Keys));

    [Fact]
    public void Every_recorded_request_has_its_token() =>
        Assert.Equal(Tokens.Keys.Order(), Recorded.Keys.Except(NotHere.Keys).Where(IsDescribed).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_caller_gets_the_recorded_verdict(string name)
    {
        var recorded = (int)Recorded[name]["observed"]!["status"]!;
        var expected = Stricter.ContainsKey(name) || recorded == 500 ? 401 : recorded;

        Assert.Equal(expected, await PostAsync(name));
    }

    [Theory]
    [InlineData("on-emulator-token")]
    [InlineData("on-good")]
    public async Task In_Development_the_emulator_is_accepted_too(string name)
    {
        Assert.Equal(200, (int)Recorded[name]["observed"]!["status"]!);

        Assert.Equal(200, await PostAsync(name, inDevelopment: true));
    }

    private Task<int> PostAsync(string name, bool inDevelopment = false)
    {
        var request = Recorded[name]["request"]!;
        var body = (string)request["body"]!;
        var authorization = (string?)request["authorization"];
        if (IsDescribed(name))
        {
            var scheme = name == "on-good-lowercase-scheme" ? "bearer" : "Bearer";
            authorization = $"{scheme} {Tokens[name](hosts.Tokens, ServiceUrl)}";
        }

        return hosts.PostAsync(body, authorization, inDevelopment);
    }

    private static string ServiceUrl => (string)JObject.Parse((string)Recorded["on-good"]["request"]!["body"]!)["serviceUrl"]!;

    private static bool IsDescribed(string name) =>
        (string?)Recorded[name]["request"]!["authorization"] is { Length: > 0 } text
        && !text.StartsWith("Bearer", StringComparison.Ordinal)
        && !text.StartsWith("Basic", StringComparison.Ordinal);

    private static DateTime InMinutes(int minutes) => TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(minutes);

    private static Dictionary<string, JObject> Read()
    {
        var file = RepositoryFolder.Combine("tests", "Microsoft.Bot.Builder.Subset.Tests", "Golden", "http.json");
        using var reader = new JsonTextReader(File.OpenText(file)) { DateParseHandling = DateParseHandling.None };
        return JArray.Load(reader).Cast<JObject>()
            .Where(item => (string)item["adapter"]! == "auth on")
            .ToDictionary(item => (string)item["name"]!);
    }
}
