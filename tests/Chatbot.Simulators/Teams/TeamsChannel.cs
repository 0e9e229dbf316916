using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Connector;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>A standard channel of a team: what it shows, and what its members do there.</summary>
public sealed class TeamsChannel : ISimulatedConversation
{
    private const string ThreadMark = ";messageid=";

    private readonly World _world;
    private readonly BotLine _line;
    private readonly Timeline _timeline;

    internal TeamsChannel(World world, BotLine line, TeamsTeam team, string name)
    {
        (_world, _line, Team, Name) = (world, line, team, name);
        _timeline = new(world);
        Id = $"19:{world.NextId()}simulated@thread.tacv2";
    }

    public TeamsTeam Team { get; }

    public string Name { get; }

    public string Id { get; }

    /// <summary>Everything that was posted, deleted messages included.</summary>
    public IReadOnlyList<ShownActivity> Messages => Read(() => _timeline.Messages);

    /// <summary>The bot's cards, each in its latest version.</summary>
    public IReadOnlyList<ShownActivity> Cards => [.. Messages.Where(message => message is { IsFromBot: true, IsDeleted: false, Card: not null })];

    /// <summary>Posts of the bot that repeat one to the letter.</summary>
    public int Duplicates
    {
        get
        {
            var posts = Messages.Where(message => message.IsFromBot).ToList();
            return posts.Count - posts.DistinctBy(message => message.Key).Count();
        }
    }

    /// <summary>Whether the bot was taken out or blocked: it then gets 403, MessageWritesBlocked.</summary>
    public bool IsBlocked
    {
        get => Read(() => _timeline.IsBlocked);
        set => Read(() => _timeline.IsBlocked = value);
    }

    public int Typing => Read(() => _timeline.Typing);

    string ISimulatedConversation.Id => Id;

    IReadOnlyList<JObject> ISimulatedConversation.Members => Profiles;

    private List<JObject> Profiles => [.. Team.Members.Select(member => member.Profile)];

    private JObject Bot => new() { ["id"] = _world.BotId, ["name"] = "Clinic Bot" };

    /// <summary>The conversation that a thread is to the bot.</summary>
    public string ConversationOf(string threadId) => $"{Id}{ThreadMark}{threadId}";

    /// <summary>What a thread shows, its first message included.</summary>
    public IReadOnlyList<ShownActivity> Thread(string threadId) => [.. Messages.Where(message => message.ThreadId == threadId && !message.IsDeleted)];

    /// <summary>Adds the bot to the team, with this channel as the chosen one.</summary>
    /// <returns>What the bot answered to the conversationUpdate and to the installationUpdate.</returns>
    public async Task<IReadOnlyList<BotAnswer>> InstallAsync(TeamsMember by)
    {
        ArgumentNullException.ThrowIfNull(by);
        var added = Place(TeamsActivities.MembersAdded(by.Account, Bot), Team.Id);
        added["channelData"]!["eventType"] = "teamMemberAdded";
        var installed = Place(TeamsActivities.Installed(by.Account), Id);
        installed["channelData"]!["settings"] = new JObject { ["selectedChannel"] = new JObject { ["id"] = Id } };
        return [await _line.BringAsync(added), await _line.BringAsync(installed)];
    }

    /// <summary>Writes with a mention of the bot.</summary>
    /// <param name="threadId">Null begins a thread.</param>
    public Task<BotAnswer> MentionAsync(TeamsMember by, string text, string? threadId = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        var message = TeamsActivities.Mention(by.Account, text, Bot);
        var shown = Read(() => _timeline.Add(message, threadId, isFromBot: false));
        message["id"] = shown.Id;
        return _line.BringAsync(Place(message, ConversationOf(shown.ThreadId)));
    }

    /// <summary>Writes without a mention: it shows in the channel, and never arrives at the bot.</summary>
    public ShownActivity Say(TeamsMember by, string text, string? threadId = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        return Read(() => _timeline.Add(TeamsActivities.Message(by.Account, text), threadId, isFromBot: false));
    }

    /// <summary>Presses a button of the Action.Submit kind.</summary>
    /// <param name="value">The action's data and the card's inputs.</param>
    public Task<BotAnswer> SubmitAsync(TeamsMember by, ShownActivity card, JObject value)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(card);
        return _line.BringAsync(Place(TeamsActivities.Submit(by.Account, card.Id, value), ConversationOf(card.ThreadId)));
    }

    /// <summary>Presses a button of the Action.Execute kind.</summary>
    /// <returns>The bot's answer, whose body is what the presser sees.</returns>
    public Task<BotAnswer> ExecuteAsync(TeamsMember by, ShownActivity card, string verb, JObject data)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(card);
        return _line.BringAsync(Place(TeamsActivities.Execute(by.Account, card.Id, verb, data), ConversationOf(card.ThreadId)));
    }

    internal ISimulatedConversation? Find(string conversationId)
    {
        if (conversationId == Id)
            return this;
        if (!conversationId.StartsWith(Id + ThreadMark, StringComparison.Ordinal))
            return null;
        var threadId = conversationId[(Id + ThreadMark).Length..];
        return _timeline.Messages.Any(message => message.ThreadId == threadId) ? new TeamsThread(conversationId, threadId, _timeline, () => Profiles) : null;
    }

    internal ChannelAnswer Begin(JObject? activity)
    {
        if (activity is null)
            return ChannelAnswer.Refused(400, "BadArgument", "A conversation in a channel begins with an activity.");
        var sent = _timeline.Send(activity, null);
        var id = (string?)sent.Body?["id"];
        return sent.IsSuccess ? new(201, new JObject { ["id"] = ConversationOf(id!), ["activityId"] = id }) : sent;
    }

    ChannelAnswer ISimulatedConversation.Send(JObject activity, string? replyTo) =>
        _timeline.Send(activity, replyTo is null ? null : _timeline.Find(replyTo)?.ThreadId);

    ChannelAnswer ISimulatedConversation.Update(string activityId, JObject activity) => _timeline.Update(activityId, activity);

    ChannelAnswer ISimulatedConversation.Delete(string activityId) => _timeline.Delete(activityId);

    private JObject Place(JObject activity, string conversationId)
    {
        activity["channelId"] = "msteams";
        activity["recipient"] = Bot;
        activity["conversation"] = new JObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = _world.TenantId,
            ["id"] = conversationId,
        };
        activity["channelData"] = new JObject
        {
            ["teamsChannelId"] = Id,
            ["teamsTeamId"] = Team.Id,
            ["channel"] = new JObject { ["id"] = Id },
            ["team"] = new JObject { ["id"] = Team.Id, ["name"] = Team.Name, ["aadGroupId"] = Team.AadGroupId },
            ["tenant"] = new JObject { ["id"] = _world.TenantId },
        };
        return activity;
    }

    private T Read<T>(Func<T> read)
    {
        lock (_world.Lock)
            return read();
    }
}
