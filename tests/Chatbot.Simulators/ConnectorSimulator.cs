using System.Security.Cryptography.X509Certificates;
using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Connector;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Sms;
using Chatbot.Simulators.Teams;
using Chatbot.Simulators.Tokens;

namespace Chatbot.Simulators;

/// <summary>
/// The Azure Bot connector with the SMS and Teams channels behind it, on this machine. It takes what the bot sends,
/// brings to the bot what people write, and makes the faults that it is told to make.
/// </summary>
public sealed class ConnectorSimulator : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly SimulatorOptions _options;
    private readonly World _world;
    private readonly CallLog _log;
    private readonly FrontDoor _door = new();
    private readonly TokenAuthority? _tokens;
    private readonly BotLine _line;
    private readonly SimulatorServer _server;
    private int _shutByHand;

    private ConnectorSimulator(SimulatorOptions options)
    {
        _options = options;
        _log = new(options.Time);
        _world = new(options);
        _tokens = options.AppId is { } appId ? new(appId, options.Time) : null;
        ServiceUrl = $"http://127.0.0.1:{_door.Port}/";
        _line = new(_world, _tokens, ServiceUrl);
        _server = new(_tokens, options.Time);
        new ConnectorRoutes(_world, new CallHandler(_log, _door, _tokens, options), new AttachmentStore()).Map(_server.Routes);
    }

    /// <summary>The address that activities name, and that the bot answers to.</summary>
    public string ServiceUrl { get; }

    /// <summary>What the bot's next calls will meet.</summary>
    public FaultPlan Faults
    {
        get => _log.Plan;
        set => _log.Plan = value;
    }

    /// <summary>What the bot's calls have met.</summary>
    public FaultCounts FaultCounts => FaultCounts.Of(Calls, _shutByHand);

    /// <summary>The bot's calls, in the order of arrival.</summary>
    public IReadOnlyList<BotCall> Calls => _log.Calls;

    /// <summary>How the channels bring activities to the bot.</summary>
    public InboundPlan Inbound
    {
        get => _line.Plan;
        set => _line.Plan = value;
    }

    public InboundCounts InboundCounts => _line.Counts;

    /// <summary>How many tokens the bot has asked for.</summary>
    public int TokensIssued => _tokens?.Issued ?? 0;

    /// <summary>Whether the channels take the bot's tokens; they answer 401 otherwise.</summary>
    public bool TakesTokens
    {
        get => _tokens?.TakesTokens ?? true;
        set => (_tokens ?? throw new InvalidOperationException("Without an app id there are no tokens.")).TakesTokens = value;
    }

    public static async Task<ConnectorSimulator> StartAsync(SimulatorOptions? options = null)
    {
        var simulator = new ConnectorSimulator(options ?? new());
        await simulator._server.StartAsync();
        simulator._door.LeadTo(simulator._server.Port);
        return simulator;
    }

    /// <summary>Tells the channels where the bot is: again, after it was started anew.</summary>
    public void Connect(Uri bot) => _line.Bot = bot;

    public PatientPhone AddPhone(string number) => new(_world, _line, number, _options.ClinicNumber);

    public TeamsTeam AddTeam(string name) => new(_world, _line, name);

    /// <summary>Refuses connections until <see cref="Open"/>, as a dead server does. Calls under way are still answered.</summary>
    public void Shut()
    {
        Interlocked.Increment(ref _shutByHand);
        _door.Shut();
    }

    public void Open() => _door.Open();

    /// <summary>From now on the channels refuse the tokens that the bot has, and take new ones.</summary>
    public void RevokeTokens() => _tokens?.Revoke();

    /// <summary>Waits until it is so.</summary>
    /// <returns>Whether it was so in time.</returns>
    public static async Task<bool> UntilAsync(Func<bool> condition, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(condition);
        for (var waited = TimeSpan.Zero; waited < patience; waited += Pause)
        {
            if (condition())
                return true;
            await Task.Delay(Pause);
        }

        return condition();
    }

    /// <summary>The settings that make a bot accept this simulator's tokens, and ask it for its own.</summary>
    /// <exception cref="InvalidOperationException">The simulator has no <see cref="SimulatorOptions.AppId"/>.</exception>
    public IReadOnlyDictionary<string, string> BotSettings => _tokens is null
        ? throw new InvalidOperationException("Without an app id there are no tokens, and nothing to set.")
        : _server.BotSettings(_options);

    /// <summary>The authority of this run, which vouches for the address that the bot gets its tokens from.</summary>
    public X509Certificate2 Authority => _server.Authority;

    public async ValueTask DisposeAsync()
    {
        _door.Dispose();
        _line.Dispose();
        await _server.DisposeAsync();
        _tokens?.Dispose();
    }
}
