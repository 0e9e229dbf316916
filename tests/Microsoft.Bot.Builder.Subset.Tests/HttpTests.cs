using System.Net.Http.Headers;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Tests.Wire;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public class HttpTests
{
    private const string ProductDecides =
        "The host validates tokens itself, in one way on both builds: RecordedVerdictTests of Chatbot.Web.Tests sends this case to it.";

    private const string BetterThanRecorded =
        "What is not a token is 500 there and 401 in the subset (ClosedDoorTests) and in the host (RecordedVerdictTests of Chatbot.Web.Tests).";

    private static readonly GoldenCases Golden = GoldenCases.Read("http.json");

    private static readonly Dictionary<string, string> NotCovered = new()
    {
        ["authorization-junk-when-off"] = BetterThanRecorded,
        ["on-junk"] = BetterThanRecorded,
        ["on-three-part-junk"] = BetterThanRecorded,
        ["on-good-lowercase-scheme"] = ProductDecides,
        ["on-good-serviceurl-case"] = ProductDecides,
        ["on-expired-3min"] = ProductDecides,
        ["on-expired-6min"] = ProductDecides,
        ["on-wrong-audience"] = ProductDecides,
        ["on-wrong-issuer"] = ProductDecides,
        ["on-wrong-key"] = ProductDecides,
        ["on-unknown-kid"] = ProductDecides,
        ["on-rs384"] = ProductDecides,
        ["on-unsigned"] = ProductDecides,
        ["on-no-serviceurl-claim"] = ProductDecides,
        ["on-serviceurl-mismatch"] = ProductDecides,
        ["on-serviceurl-trailing-slash"] = ProductDecides,
        ["on-not-endorsed"] = ProductDecides,
        ["on-emulator-token"] = ProductDecides,
    };

    public static TheoryData<string> Cases => Golden.Except(NotCovered.Keys);

    [Fact]
    public void Every_recorded_case_has_a_test_or_a_reason_not_to() =>
        Golden.AssertCoveredBy(Golden.Names.Except(NotCovered.Keys), NotCovered.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Answers_a_request_as_recorded(string name)
    {
        var recorded = Golden[name];
        await using var host = await BotHost.StartAsync(AdapterOf(recorded));
        var handler = (string)recorded["handler"]!;
        host.Bot = HttpHandlers.Bot(handler);
        if (handler.EndsWith("the channel answers 403", StringComparison.Ordinal))
            host.Channel.Reply = new ChannelReply(403, "application/json", "{}");

        using var request = RequestOf(name, host.Channel);
        using var response = await host.SendAsync(request);

        var observed = recorded["observed"]!;
        Assert.Equal((int)observed["status"]!, (int)response.StatusCode);
        Assert.Equal((string?)observed["contentType"], response.Content.Headers.ContentType?.ToString());
        var body = await response.Content.ReadAsStringAsync();
        WireText.AssertSame((string?)observed["body"], host.Channel.Normalize(body).ReplaceLineEndings("\n"));
        if (host.Bot is DelegateBot bot) Assert.Equal((bool?)recorded["botCalled"], bot.Called);
        ChannelAssert.Received([.. recorded["sentToChannel"]!], host.Channel.Drain());
        Assert.Equal((string?)recorded["exceptionOutOfProcessAsync"], host.Escaped?.GetType().FullName);
    }

    private static CloudAdapter AdapterOf(JObject recorded)
    {
        var adapter = (string?)recorded["adapter"] switch
        {
            "auth on" when SaysGoodToken(recorded) => new CloudAdapter(new TrustingAuthentication(BotHost.OpenAuthentication())),
            "auth on" => new CloudAdapter(BotHost.Settings(new()
            {
                ["MicrosoftAppType"] = "SingleTenant",
                ["MicrosoftAppId"] = "app-1",
                ["MicrosoftAppPassword"] = "secret",
                ["MicrosoftAppTenantId"] = "tenant-1",
            })),
            _ => new CloudAdapter(BotHost.Settings([])),
        };
        if (((string?)recorded["adapter"])!.Contains("OnTurnError", StringComparison.Ordinal))
            adapter.OnTurnError = HttpHandlers.OnTurnError;
        return adapter;
    }

    private static HttpRequestMessage RequestOf(string name, LoopbackChannel channel)
    {
        var recorded = Golden[name]["request"]!;
        var request = new HttpRequestMessage(new HttpMethod((string)recorded["method"]!), (Uri?)null);
        var authorization = SaysGoodToken(Golden[name]) ? TrustingAuthentication.Header : (string?)recorded["authorization"];
        if (authorization != null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if ((string?)recorded["body"] == null) return request;

        // A body that is too big is refused before it is sent.
        request.Headers.ExpectContinue = name == "body-31mb";
        request.Content = new ByteArrayContent(HttpBodies.Of(Golden, name, channel));
        if ((string?)recorded["contentType"] is { } contentType)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return request;
    }

    private static bool SaysGoodToken(JObject recorded) =>
        ((string?)recorded["request"]!["authorization"])?.StartsWith("a good channel token", StringComparison.Ordinal) == true;
}
