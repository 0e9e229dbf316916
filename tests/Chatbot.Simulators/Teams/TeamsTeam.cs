using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Connector;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>A team with its channels and members.</summary>
public sealed class TeamsTeam : IConversationSource
{
    private readonly World _world;
    private readonly BotLine _line;
    private readonly List<TeamsChannel> _channels = [];
    private readonly List<TeamsMember> _members = [];
    private readonly List<TeamsChat> _chats = [];

    internal TeamsTeam(World world, BotLine line, string name)
    {
        (_world, _line, Name) = (world, line, name);
        General = AddChannel("General");
        world.Add(this);
    }

    public string Name { get; }

    /// <summary>A team goes by the id of its first channel.</summary>
    public string Id => General.Id;

    public string AadGroupId { get; } = Guid.NewGuid().ToString();

    public TeamsChannel General { get; }

    public IReadOnlyList<TeamsChannel> Channels => _channels;

    public IReadOnlyList<TeamsMember> Members => _members;

    public TeamsChannel AddChannel(string name)
    {
        lock (_world.Lock)
        {
            var channel = new TeamsChannel(_world, _line, this, name);
            _channels.Add(channel);
            return channel;
        }
    }

    public TeamsMember AddMember(string name)
    {
        lock (_world.Lock)
        {
            var member = new TeamsMember(name, _world.NextId(), _world.TenantId);
            _members.Add(member);
            return member;
        }
    }

    public void Remove(TeamsMember member)
    {
        lock (_world.Lock)
            _members.Remove(member);
    }

    /// <summary>The personal chat of a member with the bot.</summary>
    public TeamsChat ChatOf(TeamsMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        lock (_world.Lock)
        {
            if (_chats.Find(chat => chat.Member == member) is { } known)
                return known;
            var chat = new TeamsChat(_world, _line, member);
            _chats.Add(chat);
            return chat;
        }
    }

    ISimulatedConversation? IConversationSource.Find(string conversationId) =>
        _channels.Select(channel => channel.Find(conversationId)).FirstOrDefault(found => found is not null)
        ?? _chats.Find(chat => chat.ConversationId == conversationId);

    ChannelAnswer? IConversationSource.TryCreate(JObject parameters)
    {
        var channelId = (string?)parameters["channelData"]?["channel"]?["id"] ?? (string?)parameters["channelData"]?["teamsChannelId"];
        if (channelId is not null)
            return _channels.Find(channel => channel.Id == channelId)?.Begin(parameters["activity"] as JObject);
        var memberId = (string?)parameters["members"]?.FirstOrDefault()?["id"];
        return _members.Find(member => member.Id == memberId) is { } member
            ? ChatOf(member).Begin(parameters["activity"] as JObject)
            : null;
    }
}
