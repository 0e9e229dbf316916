using System.Globalization;
using Chatbot.Bot.Staff;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The staff's channel of Teams, activity by activity, and a patient on the website.</summary>
public sealed class StaffRoom(StaffChannelOptions? options = null) : IDisposable
{
    public const string Team = "19:team@thread.tacv2";
    public const string Channel = "19:nurses@thread.tacv2";
    public const string PatientLane = "directline|conv-1";

    public Clinic Clinic { get; } = new(staff: options);

    public async Task OpenTicketAsync(string words = "talk to a person")
    {
        await InstallAsync();
        await Clinic.SayAsync("directline", words);
        await SendTicketAsync();
    }

    public Task SendTicketAsync() => Clinic.Sender.SendWaitingAsync(TicketNews.LaneOf(1), default);

    public Task InstallAsync()
    {
        var installed = InTeam(ActivityTypes.InstallationUpdate);
        installed.Action = "add";
        ((JObject)installed.ChannelData)["settings"] = new JObject { ["selectedChannel"] = new JObject { ["id"] = Channel } };
        return Clinic.ReceiveAsync(installed);
    }

    public Task MentionAsync(string conversation, string text, string user = "ana", params Attachment[] files) =>
        Clinic.ReceiveAsync(NewMention(conversation, text, user, files));

    /// <summary>A mention, not yet brought to the bot.</summary>
    public static Activity NewMention(string conversation, string text, string user = "ana", params Attachment[] files)
    {
        var message = InTeam(ActivityTypes.Message, user: user);
        message.Attachments = files;
        message.Conversation.Id = conversation;
        message.Text = $"<at>Bot</at> {text}";
        message.Entities = [new Entity("mention") { Properties = new JObject { ["mentioned"] = new JObject { ["id"] = "bot-1" }, ["text"] = "<at>Bot</at>" } }];
        return message;
    }

    /// <summary>Writes in a chat with the bot alone.</summary>
    public Task ChatAsync(string user, string text)
    {
        var message = Clinic.New(ActivityTypes.Message, "msteams", $"chat-of-{user}");
        (message.From.Id, message.From.Name, message.Text) = (user, user, text);
        message.Conversation.ConversationType = "personal";
        message.ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = "tenant" } };
        return Clinic.ReceiveAsync(message);
    }

    public Task<JObject> PressAsync(string verb, params (string Name, JToken Value)[] inputs) => PressAsync(NewPress(verb, inputs));

    /// <returns>What whoever pressed sees.</returns>
    public async Task<JObject> PressAsync(Activity press)
    {
        var response = Assert.IsType<InvokeResponse>(await Clinic.ReceiveAsync(press));
        Assert.Equal(200, response.Status);
        return JObject.FromObject(response.Body);
    }

    /// <summary>A press, not yet brought to the bot.</summary>
    public static Activity NewPress(string verb, params (string Name, JToken Value)[] inputs) => NewPress("ana", verb, inputs);

    public static Activity NewPress(string user, string verb, params (string Name, JToken Value)[] inputs)
    {
        var press = InTeam(ActivityTypes.Invoke, user: user);
        press.Name = "adaptiveCard/action";
        press.Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = DataOf(verb, inputs) }, ["trigger"] = "manual" };
        return press;
    }

    /// <summary>Presses where Action.Execute is not known.</summary>
    public Task SubmitAsync(string verb, params (string Name, JToken Value)[] inputs)
    {
        var press = InTeam(ActivityTypes.Message);
        press.Value = DataOf(verb, inputs);
        return Clinic.ReceiveAsync(press);
    }

    public async Task<(string? Holder, TicketState State)> HolderAsync()
    {
        var ticket = await Clinic.Tickets.FindAsync(1, default);
        return (ticket!.Holder?.Id, ticket.State);
    }

    /// <summary>What the ticket's card shows in its latest version.</summary>
    public string Shown() => CardOf(Clinic.Channel.Updates[^1])["body"]!.ToString();

    public static JObject CardOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return JObject.FromObject(Assert.Single(activity.Attachments).Content);
    }

    public static Activity InTeam(string type, string team = Team, string user = "ana")
    {
        ArgumentNullException.ThrowIfNull(user);
        var activity = Clinic.New(type, "msteams", "staff-thread");
        (activity.From.Id, activity.From.Name) = (user, char.ToUpper(user[0], CultureInfo.InvariantCulture) + user[1..]);
        activity.Conversation.ConversationType = "channel";
        activity.ChannelData = new JObject { ["team"] = new JObject { ["id"] = team } };
        return activity;
    }

    public void Dispose() => Clinic.Dispose();

    private static JObject DataOf(string verb, (string Name, JToken Value)[] inputs)
    {
        var data = new JObject { ["ticket"] = 1, ["verb"] = verb };
        foreach (var (name, value) in inputs)
            data[name] = value;
        return data;
    }
}
