using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public sealed class ConnectorTests : IAsyncLifetime
{
    private static readonly GoldenCases Golden = GoldenCases.Read("connector.json");

    private BotHost? _host;

    public static TheoryData<string> Cases => Golden.Except([]);

    private static string Message { get; } = (string)GoldenCases.Read("http.json")["message"]["request"]!["body"]!;

    public async Task InitializeAsync() => _host = await BotHost.StartOpenAsync();

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    [Fact]
    public void Every_recorded_case_is_built() => Golden.AssertCoveredBy(ConnectorCalls.All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Calls_the_channel_as_recorded(string name)
    {
        var recorded = Golden[name];
        object? result = null;
        Exception? thrown = null;
        if (recorded["channelReply"] is JObject reply) _host!.Channel.Reply = ReplyOf(reply);
        _host!.Bot = new DelegateBot(async turn =>
            thrown = await Record.ExceptionAsync(async () => result = await ConnectorCalls.All[name](_host, turn)));

        using var response = await _host.PostAsync(Message);

        ChannelAssert.Received([.. recorded["requests"]!], _host.Channel.Drain());
        AssertEqual(recorded["result"], DescribeResult(result));
        AssertEqual(recorded["exception"], Describe(thrown));
    }

    private static ChannelReply ReplyOf(JObject recorded) => new(
        (int)recorded["status"]!,
        recorded.ContainsKey("contentType") ? (string?)recorded["contentType"] : "application/json",
        (string?)recorded["body"]);

    private static JObject? Describe(Exception? thrown) => thrown switch
    {
        null => null,
        ErrorResponseException refusal => new JObject
        {
            ["type"] = refusal.GetType().FullName,
            ["message"] = refusal.Message,
            ["body"] = Description.Of(refusal.Body),
            ["responseStatus"] = (int)refusal.Response.StatusCode,
            ["responseContent"] = refusal.Response.Content,
        },
        _ => new JObject { ["type"] = thrown.GetType().FullName, ["message"] = thrown.Message },
    };

    private JObject? DescribeResult(object? result)
    {
        if (result is string text) result = _host!.Channel.Normalize(text);
        return result == null
            ? null
            : new JObject { ["clrType"] = result.GetType().FullName, ["value"] = Description.Of(result) };
    }

    private static void AssertEqual(JToken? expected, JToken? actual)
    {
        if (expected?.Type == JTokenType.Null) expected = null;
        Assert.True(JToken.DeepEquals(expected, actual), $"Expected: {expected}\nActual: {actual}");
    }
}
