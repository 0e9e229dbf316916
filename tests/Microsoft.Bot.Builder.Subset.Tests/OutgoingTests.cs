using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public sealed class OutgoingTests : IAsyncLifetime
{
    private static readonly GoldenCases Golden = GoldenCases.Read("outgoing.json");

    private BotHost? _host;

    public static TheoryData<string> Cases => Golden.Except([]);

    private static string Message { get; } = (string)GoldenCases.Read("http.json")["message"]["request"]!["body"]!;

    public async Task InitializeAsync() => _host = await BotHost.StartOpenAsync();

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    [Fact]
    public void Every_recorded_case_is_built() => Golden.AssertCoveredBy(OutgoingActivities.All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Sends_an_activity_as_recorded(string name)
    {
        var recorded = Golden[name];
        string? before = null;
        ResourceResponse? returned = null;
        Exception? thrown = null;
        _host!.Bot = new DelegateBot(async turn =>
        {
            var activity = OutgoingActivities.All[name](turn);
            before = WireText.Adapter(activity);
            thrown = await Record.ExceptionAsync(async () => returned = await turn.SendActivityAsync(activity));
        });

        using var response = await _host.PostAsync((string?)recorded["inbound"] ?? Message);

        WireText.AssertSame((string?)recorded["adapterSerializerBeforeSend"], _host.Channel.Normalize(before!));
        ChannelAssert.Received(recorded["request"] is JObject request ? [request] : [], _host.Channel.Drain());
        Assert.Equal((string?)recorded["returnedId"], returned?.Id);
        Assert.Equal((string?)recorded["exception"], thrown == null ? null : $"{thrown.GetType().FullName}: {thrown.Message}");
    }
}
