using System.Net;
using System.Net.WebSockets;
using Chatbot.Web.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_socket_carries_what_was_said_before_it_opened_and_after()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        await client.SayAsync("before");

        using var socket = await DirectLineClient.OpenAsync(conversation);
        var before = await DirectLineClient.ReceiveActivitiesAsync(socket, 2);
        await client.SayAsync("after");
        var after = await DirectLineClient.ReceiveActivitiesAsync(socket, 2);

        Assert.Equal(["before", "echo before"], before.Select(Text));
        Assert.Equal(["after", "echo after"], after.Select(Text));
    }

    [Fact]
    public async Task Reconnecting_with_a_watermark_loses_and_repeats_nothing()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        var seen = new List<string>();
        var watermark = "";
        for (var round = 0; round < 10; round++)
        {
            using var socket = await DirectLineClient.OpenAsync(conversation);
            await client.SayAsync($"{round} there");
            while (!seen.Contains($"echo {round} there"))
            {
                var text = (await DirectLineClient.ReceiveAsync(socket))!;
                if (text.Length == 0)
                    continue;
                var set = JObject.Parse(text);
                seen.AddRange(set["activities"]!.Cast<JObject>().Select(Text));
                watermark = (string?)set["watermark"] ?? watermark;
            }

            socket.Abort();
            await client.SayAsync($"{round} away");
            (_, conversation) = await client.ReconnectAsync($"?watermark={watermark}");
        }

        using var last = await DirectLineClient.OpenAsync(conversation);
        seen.AddRange((await DirectLineClient.ReceiveActivitiesAsync(last, 2)).Select(Text));
        Assert.Equal(
            Enumerable.Range(0, 10).SelectMany(round => new[] { $"{round} there", $"echo {round} there", $"{round} away", $"echo {round} away" }),
            seen);
    }

    [Fact]
    public async Task Reconnecting_without_a_watermark_begins_with_what_comes_next_and_with_an_empty_one_at_the_start()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);
        await client.SayAsync("old");
        var (_, next) = await client.ReconnectAsync();
        var (_, whole) = await client.ReconnectAsync("?watermark=");
        using var nextSocket = await DirectLineClient.OpenAsync(next);
        using var wholeSocket = await DirectLineClient.OpenAsync(whole);

        await client.SayAsync("new");

        Assert.Equal("new", Text((await DirectLineClient.ReceiveActivitiesAsync(nextSocket, 2))[0]));
        Assert.Equal("old", Text((await DirectLineClient.ReceiveActivitiesAsync(wholeSocket, 4))[0]));
    }

    [Fact]
    public async Task Typing_is_on_the_socket_alone_and_moves_no_watermark()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        using var socket = await DirectLineClient.OpenAsync(conversation);

        await client.SayAsync(ScriptedBot.Type);

        await DirectLineClient.ReceiveActivitiesAsync(socket, 1);
        var set = JObject.Parse((await DirectLineClient.ReceiveAsync(socket))!);
        Assert.Equal("typing", (string)set["activities"]![0]!["type"]!);
        Assert.Null(set["watermark"]);
        Assert.Equal(["message"], (await client.ReadAsync()).Activities.Select(activity => (string)activity["type"]!));
    }

    [Fact]
    public async Task An_idle_socket_gets_empty_messages_and_pings_are_overlooked()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:KeepAliveSeconds=1");
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        using var socket = await DirectLineClient.OpenAsync(conversation);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);

        Assert.Equal("", await DirectLineClient.ReceiveAsync(socket));
        Assert.Equal("", await DirectLineClient.ReceiveAsync(socket));
    }

    [Fact]
    public async Task A_stream_address_is_good_for_a_minute_one_conversation_and_nothing_else()
    {
        var clock = new TestClock();
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), clock);
        var client = await DirectLineClient.OfPageAsync(host);
        var other = await DirectLineClient.StartedAsync(host);
        var (_, conversation) = await client.StartAsync();
        var address = new Uri((string)conversation["streamUrl"]!);
        var streamToken = Uri.UnescapeDataString(address.Query.Split("t=")[1]);

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(host, address.PathAndQuery.Replace(client.ConversationId, other.ConversationId, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(host, $"{client.Path}/stream?t={client.Token}"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(host, $"{client.Path}/stream"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(host, address.PathAndQuery));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(HttpMethod.Get, client.Path, streamToken)).Response.StatusCode);
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(host, address.PathAndQuery));
    }

    [Fact]
    public async Task A_further_socket_closes_the_oldest()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:MaxStreamsPerConversation=1");
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        using var old = await DirectLineClient.OpenAsync(conversation);
        // The old one listens when it gets something.
        await client.SayAsync("one");
        await DirectLineClient.ReceiveActivitiesAsync(old, 2);

        using var young = await DirectLineClient.OpenAsync((await client.ReconnectAsync()).Body);
        Assert.Null(await DirectLineClient.ReceiveAsync(old));
        await client.SayAsync("two");

        Assert.Equal("two", Text((await DirectLineClient.ReceiveActivitiesAsync(young, 2))[0]));
    }

    [Fact]
    public async Task A_socket_that_nobody_reads_holds_up_nobody()
    {
        await using var host = await HostUnderTest.StartAsync(
            new ScriptedBot(), null, "DirectLine:SendTimeoutSeconds=1", "DirectLine:MaxActivityBytes=1048576", "DirectLine:MaxStreamsPerConversation=2");
        var client = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await client.StartAsync();
        using var deaf = await DirectLineClient.OpenAsync(conversation);
        using var reader = await DirectLineClient.OpenAsync((await client.ReconnectAsync()).Body);
        var reading = DirectLineClient.ReceiveActivitiesAsync(reader, 40);

        var text = new string('x', 500_000);
        for (var i = 0; i < 20; i++)
            await client.SayAsync(text);

        Assert.Equal(40, (await reading).Count);
    }

    [Fact]
    public async Task Five_hundred_open_sockets_stay_served()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:TokensPerMinute=1000");
        var clients = new List<(DirectLineClient Client, ClientWebSocket Socket)>();
        for (var i = 0; i < 500; i++)
        {
            var client = await DirectLineClient.OfPageAsync(host);
            var (_, conversation) = await client.StartAsync();
            clients.Add((client, await DirectLineClient.OpenAsync(conversation)));
        }

        await Parallel.ForEachAsync(clients, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (pair, _) =>
        {
            await pair.Client.SayAsync(pair.Client.ConversationId);
            var activities = await DirectLineClient.ReceiveActivitiesAsync(pair.Socket, 2);
            Assert.Equal($"echo {pair.Client.ConversationId}", Text(activities[1]));
        });

        clients.ForEach(pair => pair.Socket.Dispose());
    }

    private static async Task<HttpStatusCode> StatusAsync(HostUnderTest host, string path) =>
        (await host.SendAsync(HttpMethod.Get, path)).Response.StatusCode;

    private static string Text(JObject activity) => (string)activity["text"]!;
}
