using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>Everybody on the channels, and what they share.</summary>
internal sealed class World(SimulatorOptions options)
{
    private readonly List<IConversationSource> _sources = [];
    private long _lastId = options.Time.GetUtcNow().ToUnixTimeMilliseconds();

    public Lock Lock { get; } = new();

    public TimeProvider Time => options.Time;

    public string TenantId => options.TenantId;

    public bool LimitsTeams => options.LimitsTeams;

    /// <summary>The bot in Teams.</summary>
    public string BotId => $"28:{options.AppId ?? "simulated-bot"}";

    /// <summary>Ids are numbers that grow, as those of Teams do.</summary>
    public string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    public void Add(IConversationSource source)
    {
        lock (Lock)
            _sources.Add(source);
    }

    public ISimulatedConversation? Find(string conversationId) =>
        _sources.Select(source => source.Find(conversationId)).FirstOrDefault(found => found is not null);

    public ChannelAnswer Create(JObject parameters) =>
        _sources.Select(source => source.TryCreate(parameters)).FirstOrDefault(answer => answer is not null)
        ?? ChannelAnswer.Refused(400, "BadArgument", "Nobody is meant by these parameters.");
}
