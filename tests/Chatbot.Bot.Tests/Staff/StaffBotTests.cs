using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>The staff's channel of Teams, activity by activity.</summary>
public sealed class StaffBotTests : IDisposable
{
    private const string Team = "19:team@thread.tacv2";
    private const string Channel = "19:nurses@thread.tacv2";

    private readonly Clinic _clinic = new();

    public void Dispose() => _clinic.Dispose();

    [Fact]
    public async Task A_ticket_is_posted_as_a_card_where_the_bot_was_installed_and_the_card_follows_it()
    {
        await OpenTicketAsync();

        var posted = Assert.Single(_clinic.Channel.Opened);
        Assert.Equal(Channel, (string)((JObject)posted.ChannelData)["channel"]!["id"]!);
        var card = CardOf(posted.Activity);
        Assert.Equal("1.4", (string)card["version"]!);
        Assert.Equal("Ticket 1: Waiting", (string)card["body"]![0]!["text"]!);

        await PressAsync("claim");
        await SendTicketAsync();

        var update = Assert.Single(_clinic.Channel.Updates);
        Assert.Equal("new-conversation", update.Conversation.Id);
        Assert.Equal("Ticket 1: Claimed by Ana", (string)CardOf(update)["body"]![0]!["text"]!);
    }

    [Fact]
    public async Task Every_button_says_the_same_where_it_can_only_be_submitted()
    {
        await OpenTicketAsync();
        var card = CardOf(_clinic.Channel.Opened[0].Activity);

        Assert.Equal(["claim", "resolve", "transcript"], card["actions"]!.Select(action => (string)action["verb"]!));
        Assert.All(card["actions"]!, action =>
        {
            Assert.Equal(("Action.Execute", "Action.Submit"), ((string)action["type"]!, (string)action["fallback"]!["type"]!));
            Assert.True(JToken.DeepEquals(action["data"], action["fallback"]!["data"]));
            Assert.Equal((string)action["verb"]!, (string)action["data"]!["verb"]!);
        });
    }

    [Fact]
    public async Task A_submitted_button_does_what_an_executed_one_does()
    {
        await OpenTicketAsync();
        var press = InTeam(ActivityTypes.Message);
        press.Value = new JObject { ["ticket"] = 1, ["verb"] = "claim" };

        await _clinic.ReceiveAsync(press);

        Assert.Equal(("teams:ana", TicketState.Claimed), await HolderAsync());
    }

    [Fact]
    public async Task A_mention_in_the_tickets_thread_is_a_reply_to_the_patient()
    {
        await OpenTicketAsync();
        await PressAsync("claim");
        _clinic.Forget();

        await MentionAsync("new-conversation", "Please bring your list of medicines.");
        await _clinic.Sender.SendWaitingAsync("directline|conv-1", default);

        Assert.Equal("Please bring your list of medicines.", _clinic.Last.Text);
        Assert.Equal("relayed", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
        Assert.Equal(TicketState.Answered, (await HolderAsync()).State);
    }

    [Fact]
    public async Task A_mention_in_another_language_than_the_patients_goes_out_when_its_card_confirms_it()
    {
        await OpenTicketAsync("quiero hablar con una persona");
        await PressAsync("claim");
        _clinic.Forget();

        await MentionAsync("new-conversation", "Please bring your list of medicines.");
        var card = CardOf(_clinic.Last);
        Assert.StartsWith("The patient writes Spanish", (string)card["body"]![0]!["text"]!, StringComparison.Ordinal);
        Assert.Equal("Please bring your list of medicines.", (string)card["body"]![1]!["value"]!);
        await PressAsync("reply", ("text", "Please bring your list of medicines."), ("confirmed", true));
        await _clinic.Sender.SendWaitingAsync("directline|conv-1", default);

        Assert.Equal("Please bring your list of medicines.", _clinic.Last.Text);
    }

    [Fact]
    public async Task A_submitted_reply_in_another_language_comes_back_for_a_second_look_too()
    {
        await OpenTicketAsync("quiero hablar con una persona");
        await PressAsync("claim");
        _clinic.Forget();
        var press = InTeam(ActivityTypes.Message);
        press.Value = new JObject { ["ticket"] = 1, ["verb"] = "reply", ["text"] = "Please bring your list of medicines." };

        await _clinic.ReceiveAsync(press);

        Assert.StartsWith("The patient writes Spanish", (string)CardOf(_clinic.Last)["body"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_in_the_tickets_thread_stays_there_and_whoever_sent_it_is_told()
    {
        await OpenTicketAsync();
        await PressAsync("claim");
        _clinic.Forget();

        await MentionAsync("new-conversation", "See this", new Attachment { ContentType = "image/png", ContentUrl = "https://channel.example/1" });

        Assert.Contains(_clinic.Sent, activity => activity.Text.StartsWith("Patients get text alone", StringComparison.Ordinal));
        Assert.DoesNotContain(_clinic.Sent, activity => activity.Attachments is { Count: > 0 });
    }

    [Fact]
    public async Task Staff_get_an_answer_with_how_sure_the_bot_is_and_of_what()
    {
        await InstallAsync();

        await MentionAsync(Channel, "Do I need someone to drive me home?");

        Assert.Contains("Source: FAQs on Kyphoplasty", _clinic.Last.Text, StringComparison.Ordinal);
        Assert.Matches(@"\(answered, recovery-ride-home, confidence \d+ %\)$", _clinic.Last.Text);
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_team_is_refused_politely_and_nothing_happens()
    {
        await OpenTicketAsync();

        var answer = await PressAsync("claim", team: "19:others@thread.tacv2");

        Assert.Equal("I am sorry, only members of the clinic's team can do that.", (string)answer["value"]!);
        Assert.Equal((null, TicketState.Requested), await HolderAsync());
        var other = InTeam(ActivityTypes.Message, "19:others@thread.tacv2");
        other.Text = "Do I need someone to drive me home?";
        await _clinic.ReceiveAsync(other);
        Assert.Equal("I am sorry, only members of the clinic's team can do that.", _clinic.Last.Text);
    }

    [Fact]
    public async Task The_transcript_opens_for_whoever_asks_and_leaves_a_line_in_the_history()
    {
        await OpenTicketAsync();

        var answer = await PressAsync("transcript");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)answer["type"]!);
        Assert.Contains("talk to a person", answer["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("transcript viewed", (await _clinic.Tickets.HistoryAsync(1, default)).Select(step => step.Action));
    }

    [Fact]
    public async Task A_reply_in_another_language_comes_back_with_a_warning_and_goes_when_it_is_confirmed()
    {
        await OpenTicketAsync("quiero hablar con una persona");
        await PressAsync("claim");

        var warned = await PressAsync("reply", ("text", "We will call you tomorrow."));
        Assert.Contains("The patient writes Spanish", warned["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(TicketState.Claimed, (await HolderAsync()).State);
        await PressAsync("reply", ("text", "We will call you tomorrow."), ("confirmed", true));

        Assert.Equal(TicketState.Answered, (await HolderAsync()).State);
    }

    private async Task OpenTicketAsync(string words = "talk to a person")
    {
        await InstallAsync();
        await _clinic.SayAsync("directline", words);
        await SendTicketAsync();
    }

    private Task SendTicketAsync() => _clinic.Sender.SendWaitingAsync(TicketNews.LaneOf(1), default);

    private Task InstallAsync()
    {
        var installed = InTeam(ActivityTypes.InstallationUpdate);
        installed.Action = "add";
        ((JObject)installed.ChannelData)["settings"] = new JObject { ["selectedChannel"] = new JObject { ["id"] = Channel } };
        return _clinic.ReceiveAsync(installed);
    }

    private Task MentionAsync(string conversation, string text, params Attachment[] attachments)
    {
        var message = InTeam(ActivityTypes.Message);
        message.Conversation.Id = conversation;
        message.Text = $"<at>Bot</at> {text}";
        message.Entities = [new Entity("mention") { Properties = new JObject { ["mentioned"] = new JObject { ["id"] = "bot-1" }, ["text"] = "<at>Bot</at>" } }];
        message.Attachments = attachments;
        return _clinic.ReceiveAsync(message);
    }

    private Task<JObject> PressAsync(string verb, params (string Name, JToken Value)[] inputs) => PressAsync(verb, Team, inputs);

    private async Task<JObject> PressAsync(string verb, string team, params (string Name, JToken Value)[] inputs)
    {
        var data = new JObject { ["ticket"] = 1, ["verb"] = verb };
        foreach (var (name, value) in inputs)
            data[name] = value;
        var press = InTeam(ActivityTypes.Invoke, team);
        press.Name = "adaptiveCard/action";
        press.Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
        var response = Assert.IsType<InvokeResponse>(await _clinic.ReceiveAsync(press));
        Assert.Equal(200, response.Status);
        return JObject.FromObject(response.Body);
    }

    private async Task<(string? Holder, TicketState State)> HolderAsync()
    {
        var ticket = await _clinic.Tickets.FindAsync(1, default);
        return (ticket!.Holder?.Id, ticket.State);
    }

    private static Activity InTeam(string type, string team = Team)
    {
        var activity = Clinic.New(type, "msteams", "staff-thread");
        (activity.From.Id, activity.From.Name) = ("ana", "Ana");
        activity.Conversation.ConversationType = "channel";
        activity.ChannelData = new JObject { ["team"] = new JObject { ["id"] = team } };
        return activity;
    }

    private static JObject CardOf(Activity activity) => JObject.FromObject(Assert.Single(activity.Attachments).Content);
}
