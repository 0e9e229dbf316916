using System.Text;
using Chatbot.Simulators.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>The messages of a channel or a chat. Callers hold the simulator's lock.</summary>
internal sealed class Timeline(World world)
{
    /// <summary>The largest message, in bytes of UTF-16.</summary>
    private const int LargestMessage = 100 * 1024;

    private readonly List<ShownActivity> _messages = [];
    private readonly ThreadLimit? _limit = world.LimitsTeams ? new(world.Time) : null;

    public bool IsBlocked { get; set; }

    public int Typing { get; private set; }

    public IReadOnlyList<ShownActivity> Messages => [.. _messages];

    public ShownActivity? Find(string id) => _messages.Find(message => message.Id == id && !message.IsDeleted);

    /// <param name="threadId">Null begins a thread.</param>
    public ChannelAnswer Send(JObject activity, string? threadId)
    {
        if (Objection(activity) is { } refused)
            return refused;
        if (_limit?.Ask(threadId ?? "") is { } wait)
            return ChannelAnswer.Refused(429, "TooManyRequests", "The bot writes too fast.") with { RetryAfter = wait };
        if ((string?)activity["type"] == "typing")
            Typing++;
        return (string?)activity["type"] == "message"
            ? ChannelAnswer.Stored(Add(activity, threadId, isFromBot: true).Id)
            : ChannelAnswer.Stored(world.NextId());
    }

    public ChannelAnswer Update(string id, JObject activity)
    {
        if (Find(id) is not { IsFromBot: true } message)
            return ChannelAnswer.UnknownActivity;
        if (Objection(activity) is { } refused)
            return refused;
        message.Change(activity);
        return ChannelAnswer.Stored(id, 200);
    }

    public ChannelAnswer Delete(string id)
    {
        if (Find(id) is not { IsFromBot: true } message)
            return ChannelAnswer.UnknownActivity;
        message.IsDeleted = true;
        return ChannelAnswer.Ok();
    }

    public ShownActivity Add(JObject activity, string? threadId, bool isFromBot)
    {
        var id = world.NextId();
        var message = new ShownActivity(id, threadId ?? id, activity, isFromBot);
        _messages.Add(message);
        return message;
    }

    private ChannelAnswer? Objection(JObject activity)
    {
        if (IsBlocked)
            return ChannelAnswer.Refused(403, "Forbidden", "The bot may not write here.", "MessageWritesBlocked");
        return Encoding.Unicode.GetByteCount(activity.ToString(Formatting.None)) > LargestMessage
            ? ChannelAnswer.Refused(413, "MessageSizeTooBig", "The message is larger than 100 KB.")
            : null;
    }
}
