using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Sms;

/// <summary>A patient's phone, and what the network between it and the bot does.</summary>
public sealed class PatientPhone : IConversationSource, ISimulatedConversation
{
    /// <summary>The longest text that the network takes.</summary>
    private const int LongestText = 1600;

    private readonly World _world;
    private readonly BotLine _line;
    private readonly string _clinic;
    private readonly List<PhoneMessage> _shown = [];
    private readonly List<JObject> _notShown = [];

    internal PatientPhone(World world, BotLine line, string number, string clinic)
    {
        (_world, _line, Number, _clinic) = (world, line, number, clinic);
        world.Add(this);
    }

    public string Number { get; }

    /// <summary>The conversation's id is the patient's number, and the conversation never ends.</summary>
    public string ConversationId => Number;

    /// <summary>Whether the patient has stopped the clinic's messages. The network then refuses them with error 21610.</summary>
    public bool IsOptedOut { get; private set; }

    /// <summary>Everything on the screen, in the order of arrival.</summary>
    public IReadOnlyList<PhoneMessage> Shown => Read(() => _shown.ToList());

    /// <summary>What the clinic wrote, duplicates included.</summary>
    public IReadOnlyList<PhoneMessage> FromClinic => [.. Shown.Where(message => message.Source == PhoneMessageSource.Clinic)];

    /// <summary>Messages of the clinic that repeat one shown before, to the letter.</summary>
    public int Duplicates => FromClinic.Count - FromClinic.DistinctBy(message => message.Key).Count();

    /// <summary>What the bot sent and a phone cannot show: typing, events, cards, buttons.</summary>
    public IReadOnlyList<JObject> NotShown => Read(() => _notShown.ToList());

    string ISimulatedConversation.Id => ConversationId;

    IReadOnlyList<JObject> ISimulatedConversation.Members => [Account(Number), Account(_clinic)];

    /// <summary>Writes to the clinic, and comes back when the bot has answered the channel.</summary>
    public Task<BotAnswer> SendAsync(string text) => _line.BringAsync(Write(text));

    /// <summary>Writes several messages, which the network brings in another order.</summary>
    public Task<IReadOnlyList<BotAnswer>> SendShuffledAsync(params IReadOnlyList<string> texts) =>
        _line.BringShuffledAsync([.. texts.Select(Write)]);

    ISimulatedConversation? IConversationSource.Find(string conversationId) => conversationId == ConversationId ? this : null;

    ChannelAnswer? IConversationSource.TryCreate(JObject parameters)
    {
        if ((string?)parameters["members"]?.FirstOrDefault()?["id"] != Number)
            return null;
        var first = parameters["activity"] is JObject activity ? Send(activity, null) : null;
        return first is { IsSuccess: false }
            ? first
            : new(201, new JObject { ["id"] = ConversationId, ["activityId"] = first?.Body?["id"] });
    }

    ChannelAnswer ISimulatedConversation.Send(JObject activity, string? replyTo) => Send(activity, replyTo);

    ChannelAnswer ISimulatedConversation.Update(string activityId, JObject activity) => NotPossible;

    ChannelAnswer ISimulatedConversation.Delete(string activityId) => NotPossible;

    private static ChannelAnswer NotPossible => ChannelAnswer.Refused(405, "MethodNotAllowed", "A text message cannot be changed.");

    private static JObject Account(string number) => new() { ["id"] = number, ["name"] = number };

    private ChannelAnswer Send(JObject activity, string? replyTo)
    {
        var text = (string?)activity["text"] ?? "";
        if ((string?)activity["type"] != "message" || HasMore(activity))
            _notShown.Add(activity);
        if ((string?)activity["type"] != "message")
            return ChannelAnswer.Stored(_world.NextId(), 200);
        if (IsOptedOut)
            return ChannelAnswer.Refused(400, "21610", "The recipient has unsubscribed.");
        if (text.Length == 0)
            return ChannelAnswer.Refused(400, "21602", "The message has no text.");
        if (text.Length > LongestText)
            return ChannelAnswer.Refused(400, "21617", "The message has more than 1600 characters.");

        var id = _world.NextId();
        _shown.Add(new(PhoneMessageSource.Clinic, text, id, replyTo, $"{replyTo} {activity.ToString(Formatting.None)}"));
        return ChannelAnswer.Stored(id, 200);
    }

    private static bool HasMore(JObject activity) =>
        activity["attachments"] is JArray { Count: > 0 } || activity["suggestedActions"]?["actions"] is JArray { Count: > 0 };

    private JObject Write(string text)
    {
        var activity = _line.Stamp(new JObject
        {
            ["type"] = "message",
            ["channelId"] = "sms",
            ["from"] = Account(Number),
            ["recipient"] = Account(_clinic),
            ["conversation"] = new JObject { ["isGroup"] = false, ["id"] = ConversationId },
            ["text"] = text,
        });
        lock (_world.Lock)
        {
            var id = (string)activity["id"]!;
            _shown.Add(new(PhoneMessageSource.Patient, text, id, null, id));
            Obey(text);
        }

        return activity;
    }

    private void Obey(string text)
    {
        if (NetworkKeyword.IsHelp(text))
            Show(NetworkKeyword.HelpReply);
        if (NetworkKeyword.IsStop(text) && !IsOptedOut)
            Show(NetworkKeyword.StoppedReply);
        if (NetworkKeyword.IsStart(text) && IsOptedOut)
            Show(NetworkKeyword.StartedReply);
        IsOptedOut = NetworkKeyword.IsStop(text) || (IsOptedOut && !NetworkKeyword.IsStart(text));
    }

    private void Show(string text) => _shown.Add(new(PhoneMessageSource.Network, text, "", null, text));

    private T Read<T>(Func<T> read)
    {
        lock (_world.Lock)
            return read();
    }
}
