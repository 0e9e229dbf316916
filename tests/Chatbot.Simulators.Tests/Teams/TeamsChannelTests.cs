using Chatbot.Simulators.Teams;
using Chatbot.Simulators.Tests.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Teams;

/// <summary>Teams, called by the SDK's own client.</summary>
public sealed class TeamsChannelTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new();
    private ConnectorSimulator _simulator = null!;
    private ListeningBot _bot = null!;
    private ConnectorClient _client = null!;
    private TeamsTeam _team = null!;
    private TeamsChannel _channel = null!;
    private TeamsMember _nurse = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync();
        _bot = await ListeningBot.StartAsync();
        _simulator.Connect(_bot.Address);
        _client = new(new Uri(_simulator.ServiceUrl), MicrosoftAppCredentials.Empty, _http, disposeHttpClient: false);
        _team = _simulator.AddTeam("Clinic");
        _channel = _team.AddChannel("Patient questions");
        _nurse = _team.AddMember("Nurse One");
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task A_card_begins_a_thread_is_changed_answered_and_deleted()
    {
        var begun = await BeginAsync(Card("requested"));
        Assert.Equal(_channel.ConversationOf(begun.ActivityId), begun.Id);
        Assert.Equal(_simulator.ServiceUrl, begun.ServiceUrl);

        await _client.Conversations.UpdateActivityAsync(begun.Id, begun.ActivityId, Card("claimed"));
        var reply = await _client.Conversations.ReplyToActivityAsync(begun.Id, begun.ActivityId, MessageFactory.Text("Claimed by Nurse One."));
        var note = await _client.Conversations.SendToConversationAsync(begun.Id, MessageFactory.Text("A note."));
        await _client.Conversations.DeleteActivityAsync(begun.Id, note.Id);

        var card = Assert.Single(_channel.Cards);
        Assert.Equal("claimed", (string?)card.Card!["state"]);
        Assert.Equal(2, card.Versions.Count);
        Assert.Equal([begun.ActivityId, reply.Id], _channel.Thread(begun.ActivityId).Select(message => message.Id));
        Assert.Equal(0, _channel.Duplicates);
    }

    [Fact]
    public async Task Ids_are_escaped_on_the_path_as_they_came()
    {
        var begun = await BeginAsync(Card("requested"));
        await _client.Conversations.SendToConversationAsync(begun.Id, MessageFactory.Text("Hello."));

        var path = _simulator.Calls[^1].RawPath;
        Assert.Contains("19%3A", path, StringComparison.Ordinal);
        Assert.Contains("%40thread.tacv2%3Bmessageid%3D", path, StringComparison.Ordinal);
        Assert.Equal(begun.Id, _simulator.Calls[^1].ConversationId);
    }

    [Fact]
    public async Task A_thread_that_begins_like_another_is_a_duplicate()
    {
        await BeginAsync(Card("requested"));
        await BeginAsync(Card("requested"));

        Assert.Equal(2, _channel.Cards.Count);
        Assert.Equal(1, _channel.Duplicates);
    }

    [Fact]
    public async Task Members_come_alone_all_together_and_by_pages()
    {
        for (var i = 2; i <= 5; i++)
            _team.AddMember($"Nurse {i}");

        var one = await ((Conversations)_client.Conversations).GetConversationMemberAsync(_nurse.Id, _channel.Id);
        var all = await _client.Conversations.GetConversationMembersAsync(_channel.Id);
        var paged = new List<string>();
        string? token = null;
        do
        {
            var page = await _client.Conversations.GetConversationPagedMembersAsync(_channel.Id, 2, token);
            Assert.InRange(page.Members.Count, 1, 2);
            paged.AddRange(page.Members.Select(member => member.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal("Nurse One", one.Name);
        Assert.Equal(5, all.Count);
        Assert.Equal(all.Select(member => member.Id), paged);
        await Assert.ThrowsAsync<ErrorResponseException>(() => ((Conversations)_client.Conversations).GetConversationMemberAsync("29:nobody", _channel.Id));
    }

    [Fact]
    public async Task An_attachment_comes_back_as_it_was_uploaded()
    {
        var stored = await _client.Conversations.UploadAttachmentAsync(_channel.Id, new AttachmentData("text/plain", "note.txt", [1, 2, 3]));

        using var info = await _client.Attachments.GetAttachmentInfoWithHttpMessagesAsync(stored.Id);
        using var content = await _client.Attachments.GetAttachmentWithHttpMessagesAsync(stored.Id, info.Body.Views[0].ViewId);
        using var read = new MemoryStream();
        await content.Body.CopyToAsync(read);

        Assert.Equal("note.txt", info.Body.Name);
        Assert.Equal([1, 2, 3], read.ToArray());
    }

    [Fact]
    public async Task Where_the_bot_was_blocked_it_gets_403()
    {
        _channel.IsBlocked = true;

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => BeginAsync(Card("requested")));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.Response.StatusCode);
        Assert.Contains("MessageWritesBlocked", refused.Response.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_more_than_100_KB_is_413()
    {
        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            _client.Conversations.SendToConversationAsync(_channel.Id, MessageFactory.Text(new string('x', 60_000))));

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, refused.Response.StatusCode);
    }

    [Fact]
    public async Task Whoever_writes_too_fast_into_a_thread_is_told_to_wait()
    {
        await using var strict = await ConnectorSimulator.StartAsync(new() { LimitsTeams = true });
        using var clinic = new BotSide(strict);
        var channel = strict.AddTeam("Clinic").General;
        var elsewhere = channel.Team.AddChannel("Elsewhere");

        var statuses = new List<int>();
        for (var i = 0; i < 9; i++)
            statuses.Add((await clinic.SayAsync(channel.Id, $"{i}")).Status);

        Assert.Equal(201, statuses[0]);
        Assert.Equal(429, statuses[8]);
        Assert.Equal(201, (await clinic.SayAsync(elsewhere.Id, "Here.")).Status);
        Assert.Equal(statuses.Count(status => status == 201), channel.Messages.Count);
        Assert.Equal(statuses.Count(status => status == 429), strict.FaultCounts.Certain);
    }

    [Fact]
    public async Task Installing_the_bot_tells_it_of_the_team_and_the_channel()
    {
        await _channel.InstallAsync(_nurse);

        Assert.Equal(["conversationUpdate", "installationUpdate"], _bot.Heard.Select(activity => (string?)activity["type"]));
        Assert.Equal((string?)_bot.Heard[0]["recipient"]!["id"], (string?)_bot.Heard[0]["membersAdded"]![0]!["id"]);
        Assert.All(_bot.Heard, activity => Assert.Equal(_team.Id, (string?)activity["channelData"]!["team"]!["id"]));
        Assert.Equal(_channel.Id, (string?)_bot.Heard[1]["channelData"]!["settings"]!["selectedChannel"]!["id"]);
    }

    [Fact]
    public async Task A_mention_arrives_and_is_recognised_and_a_message_without_one_does_not_arrive()
    {
        var begun = await BeginAsync(Card("requested"));
        _channel.Say(_nurse, "I will call her.", begun.ActivityId);
        await _channel.MentionAsync(_nurse, "tell her to rest", begun.ActivityId);

        var activity = Assert.Single(_bot.Heard).ToObject<Activity>()!;
        Assert.Equal(begun.Id, activity.Conversation.Id);
        Assert.Equal("channel", activity.Conversation.ConversationType);
        Assert.Equal("tell her to rest", activity.RemoveRecipientMention().Trim());
        Assert.Equal(3, _channel.Thread(begun.ActivityId).Count);
    }

    [Fact]
    public async Task A_submitted_card_is_a_message_with_a_value_and_no_text()
    {
        await BeginAsync(Card("requested"));
        await _channel.SubmitAsync(_nurse, _channel.Cards[0], new JObject { ["action"] = "claim" });

        var heard = Assert.Single(_bot.Heard);
        Assert.Null(heard["text"]);
        Assert.Equal("claim", (string?)heard["value"]!["action"]);
        Assert.Equal(_channel.Cards[0].Id, (string?)heard["replyToId"]);
        Assert.Equal(_nurse.Id, (string?)heard["from"]!["id"]);
    }

    [Fact]
    public async Task An_executed_action_brings_back_the_bots_answer()
    {
        _bot.Answer = _ => (200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Yours."}""");
        await BeginAsync(Card("requested"));

        var answer = await _channel.ExecuteAsync(_nurse, _channel.Cards[0], "claim", new JObject { ["ticket"] = "7" });

        Assert.Equal("Yours.", (string?)answer.Body!["value"]);
        var heard = Assert.Single(_bot.Heard);
        Assert.Equal("adaptiveCard/action", (string?)heard["name"]);
        Assert.Equal("claim", (string?)heard["value"]!["action"]!["verb"]);
    }

    [Fact]
    public async Task A_personal_chat_needs_no_mention_and_can_be_begun_by_the_bot()
    {
        var chat = _team.ChatOf(_nurse);
        await chat.SayAsync("what about blood thinners?");
        var begun = await _client.Conversations.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = false,
            Members = [new ChannelAccount(_nurse.Id)],
            Activity = MessageFactory.Text("A ticket waits."),
        });

        Assert.Equal("personal", (string?)Assert.Single(_bot.Heard)["conversation"]!["conversationType"]);
        Assert.Equal(chat.ConversationId, begun.Id);
        Assert.Equal("A ticket waits.", Assert.Single(chat.FromBot).Text);
    }

    private Task<ConversationResourceResponse> BeginAsync(Activity card) => _client.Conversations.CreateConversationAsync(new ConversationParameters
    {
        IsGroup = true,
        ChannelData = new TeamsChannelData { Channel = new ChannelInfo(_channel.Id) },
        Activity = card,
    });

    private static Activity Card(string state) => (Activity)MessageFactory.Attachment(new Attachment
    {
        ContentType = "application/vnd.microsoft.card.adaptive",
        Content = new JObject { ["type"] = "AdaptiveCard", ["version"] = "1.4", ["state"] = state },
    });
}
