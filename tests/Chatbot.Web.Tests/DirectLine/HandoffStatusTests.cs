using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class HandoffStatusTests
{
    private const string Completed = """{"type":"event","name":"handoff.status","from":{"id":"hub"},"value":{"state":"completed"}}""";

    [Fact]
    public async Task That_staff_are_done_a_server_may_say_and_a_page_may_not()
    {
        await using var host = await HostUnderTest.StartAsync("Handoff:Target=Events");
        var page = await DirectLineClient.StartedAsync(host);
        var server = new DirectLineClient(host, HostUnderTest.Secret, page.ConversationId);

        Assert.Equal(HttpStatusCode.BadRequest, (await page.PostAsync(Completed)).Response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Completed)).Response.StatusCode);
    }
}
