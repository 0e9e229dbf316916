using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Connector;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>The personal chat of one member with the bot.</summary>
public sealed class TeamsChat : ISimulatedConversation
{
    private readonly World _world;
    private readonly BotLine _line;
    private readonly Timeline _timeline;

    internal TeamsChat(World world, BotLine line, TeamsMember member)
    {
        (_world, _line, Member) = (world, line, member);
        _timeline = new(world);
        ConversationId = $"a:1simulated-chat-{world.NextId()}";
    }

    public TeamsMember Member { get; }

    public string ConversationId { get; }

    public IReadOnlyList<ShownActivity> Messages
    {
        get
        {
            lock (_world.Lock)
                return _timeline.Messages;
        }
    }

    public IReadOnlyList<ShownActivity> FromBot => [.. Messages.Where(message => message is { IsFromBot: true, IsDeleted: false })];

    string ISimulatedConversation.Id => ConversationId;

    IReadOnlyList<JObject> ISimulatedConversation.Members => [Member.Profile];

    private JObject Bot => new() { ["id"] = _world.BotId, ["name"] = "Clinic Bot" };

    /// <summary>Adds the bot to the member's chats.</summary>
    public async Task<IReadOnlyList<BotAnswer>> InstallAsync() =>
    [
        await _line.BringAsync(Place(TeamsActivities.MembersAdded(Member.Account, Bot))),
        await _line.BringAsync(Place(TeamsActivities.Installed(Member.Account))),
    ];

    /// <summary>Writes to the bot; no mention is needed here.</summary>
    public Task<BotAnswer> SayAsync(string text)
    {
        var message = TeamsActivities.Message(Member.Account, text);
        lock (_world.Lock)
            message["id"] = _timeline.Add(message, null, isFromBot: false).Id;
        return _line.BringAsync(Place(message));
    }

    public Task<BotAnswer> SubmitAsync(ShownActivity card, JObject value)
    {
        ArgumentNullException.ThrowIfNull(card);
        return _line.BringAsync(Place(TeamsActivities.Submit(Member.Account, card.Id, value)));
    }

    public Task<BotAnswer> ExecuteAsync(ShownActivity card, string verb, JObject data)
    {
        ArgumentNullException.ThrowIfNull(card);
        return _line.BringAsync(Place(TeamsActivities.Execute(Member.Account, card.Id, verb, data)));
    }

    internal ChannelAnswer Begin(JObject? activity)
    {
        var sent = activity is null ? null : _timeline.Send(activity, null);
        return sent is { IsSuccess: false }
            ? sent
            : new(201, new JObject { ["id"] = ConversationId, ["activityId"] = sent?.Body?["id"] });
    }

    ChannelAnswer ISimulatedConversation.Send(JObject activity, string? replyTo) => _timeline.Send(activity, null);

    ChannelAnswer ISimulatedConversation.Update(string activityId, JObject activity) => _timeline.Update(activityId, activity);

    ChannelAnswer ISimulatedConversation.Delete(string activityId) => _timeline.Delete(activityId);

    private JObject Place(JObject activity)
    {
        activity["channelId"] = "msteams";
        activity["recipient"] = Bot;
        activity["conversation"] = new JObject { ["conversationType"] = "personal", ["tenantId"] = _world.TenantId, ["id"] = ConversationId };
        activity["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = _world.TenantId } };
        return activity;
    }
}
