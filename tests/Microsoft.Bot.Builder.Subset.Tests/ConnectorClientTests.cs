using System.Text;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Tests;

public sealed class ConnectorClientTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _httpClient = new();
    private LoopbackChannel? _channel;
    private ConnectorClient? _client;

    public async Task InitializeAsync()
    {
        _channel = await LoopbackChannel.StartAsync();
        _client = new ConnectorClient(
            new Uri(_channel.ServiceUrl), MicrosoftAppCredentials.Empty, _httpClient, disposeHttpClient: false);
    }

    public async Task DisposeAsync() => await _channel!.DisposeAsync();

    public void Dispose()
    {
        _client?.Dispose();
        _httpClient.Dispose();
    }

    [Fact]
    public async Task Gets_the_members_of_a_conversation()
    {
        _channel!.Reply = Json("""[{"id":"29:a","name":"Ana","objectId":"aad","userPrincipalName":"ana@example.org"}]""");

        var members = await _client!.Conversations.GetConversationMembersAsync("19:a@thread.tacv2");

        AssertReceived("GET", "/v3/conversations/19%3Aa%40thread.tacv2/members");
        var member = Assert.Single(members);
        Assert.Equal("Ana", member.Name);
        Assert.Equal("ana@example.org", (string?)member.Properties["userPrincipalName"]);
    }

    [Fact]
    public async Task Gets_a_page_of_members()
    {
        _channel!.Reply = Json("""{"continuationToken":"next","members":[{"id":"29:a"}]}""");

        var page = await _client!.Conversations.GetConversationPagedMembersAsync("c", 50, "a=b");

        AssertReceived("GET", "/v3/conversations/c/pagedmembers?pageSize=50&continuationToken=a%3Db");
        Assert.Equal("next", page.ContinuationToken);
        Assert.Single(page.Members);
    }

    [Fact]
    public async Task Gets_one_member()
    {
        _channel!.Reply = Json("""{"id":"29:a"}""");

        var member = await ((Conversations)_client!.Conversations).GetConversationMemberAsync("29:a", "c");

        AssertReceived("GET", "/v3/conversations/c/members/29%3Aa");
        Assert.Equal("29:a", member.Id);
    }

    [Fact]
    public async Task Gets_the_conversations_of_the_bot()
    {
        _channel!.Reply = Json("""{"conversations":[{"id":"c","members":[]}]}""");

        var result = await _client!.Conversations.GetConversationsAsync();

        AssertReceived("GET", "/v3/conversations");
        Assert.Equal("c", Assert.Single(result.Conversations).Id);
    }

    [Fact]
    public async Task Hands_over_a_history()
    {
        var transcript = new Transcript(new List<Activity> { MessageFactory.Text("a") });

        var response = await _client!.Conversations.SendConversationHistoryAsync("c", transcript);

        var received = AssertReceived("POST", "/v3/conversations/c/activities/history");
        Assert.StartsWith("""{"activities":[{"type":"message","text":"a",""", received.Body, StringComparison.Ordinal);
        Assert.Equal("r-1", response.Id);
    }

    [Fact]
    public async Task Uploads_an_attachment_as_base64()
    {
        var data = new AttachmentData("text/plain", "a.txt", Encoding.UTF8.GetBytes("abc"));

        await _client!.Conversations.UploadAttachmentAsync("c", data);

        var received = AssertReceived("POST", "/v3/conversations/c/attachments");
        Assert.Equal("""{"type":"text/plain","name":"a.txt","originalBase64":"YWJj"}""", received.Body);
    }

    [Fact]
    public async Task Downloads_an_attachment()
    {
        _channel!.Reply = new ChannelReply(200, "text/plain", "abc");

        using var response = await _client!.Attachments.GetAttachmentWithHttpMessagesAsync("a1", "original");

        AssertReceived("GET", "/v3/attachments/a1/views/original");
        using var reader = new StreamReader(response.Body);
        Assert.Equal("abc", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Sends_headers_of_the_caller()
    {
        var headers = new Dictionary<string, List<string>> { ["x-ms-conversation-id"] = ["other"] };

        using var response = await _client!.Conversations.SendToConversationWithHttpMessagesAsync(
            "c", MessageFactory.Text("a"), headers);

        Assert.Equal("other", Assert.Single(_channel!.Drain()).Headers["x-ms-conversation-id"]);
    }

    [Fact]
    public async Task Refuses_to_call_without_a_conversation()
    {
        var activity = MessageFactory.Text("a");

        await Assert.ThrowsAsync<ValidationException>(() => _client!.Conversations.SendToConversationAsync(null, activity));
        await Assert.ThrowsAsync<ValidationException>(() => _client!.Conversations.SendToConversationAsync("c", null));
        Assert.Empty(_channel!.Drain());
    }

    [Fact]
    public async Task Accepts_a_service_url_with_and_without_a_slash_at_the_end()
    {
        _client!.BaseUri = new Uri($"{_channel!.ServiceUrl}/");

        await _client.Conversations.DeleteActivityAsync("c", "a");

        AssertReceived("DELETE", "/v3/conversations/c/activities/a");
    }

    private static ChannelReply Json(string body) => new(200, "application/json", body);

    private ChannelRequest AssertReceived(string method, string path)
    {
        var received = Assert.Single(_channel!.Drain());
        Assert.Equal(method, received.Method);
        Assert.Equal(path, received.Path);
        return received;
    }
}
