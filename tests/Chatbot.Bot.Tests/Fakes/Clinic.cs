using System.Globalization;
using Chatbot.Bot.Delivery;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Staff;
using Chatbot.Bot.Turns;
using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Feedback;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Proposals;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Storage;
using Chatbot.Tests.Shared;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The bot with the clinic's knowledge base and a database of its own, on a channel of the test's own.</summary>
public sealed class Clinic : IDisposable
{
    private static readonly Lazy<KnowledgeStore<Responder>> Knowledge = new(Open);
    private static int _activities;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-bot-tests-");
    private readonly ServiceProvider _services;
    private readonly List<Activity> _sent = [];

    public Clinic(
        DeliveryOptions? delivery = null, HandoffTarget target = HandoffTarget.Teams, HandoffOptions? handoff = null, StaffChannelOptions? staff = null)
    {
        (Adapter, Channel) = (new(_sent), new(_sent));
        var database = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")};Pooling=False" };
        _services = new ServiceCollection()
            .AddSingleton(Knowledge.Value)
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.ClearProviders())
            .AddMetrics()
            .AddStorage(database)
            .AddSingleton<IActivityChannel>(Channel)
            .AddSingleton(new KnowledgeOptions { Serve = ServeMode.All })
            .AddPatientBot(new BotOptions(), delivery ?? new(), new() { Target = target })
            .AddHandoff(handoff ?? new())
            .AddStaffBot(staff ?? new())
            .AddSingleton<ITeamRoster>(Roster)
            .WithFailingStores()
            .AddSingleton<IFeedbackStore>(Feedback)
            .BuildServiceProvider();
        _services.GetRequiredService<StorageStart>().OpenAsync(CancellationToken.None).GetAwaiter().GetResult();
        Bot = _services.GetRequiredService<IBot>();
        Adapter.OnTurnError = _services.GetRequiredService<TurnFailures>().ApologiseAsync;
    }

    public IBot Bot { get; }

    public TestClock Clock { get; } = new();

    public KeptFeedback Feedback { get; } = new();

    /// <summary>How activities come in.</summary>
    public RecordingAdapter Adapter { get; }

    /// <summary>Who is in the staff's team.</summary>
    public FakeRoster Roster { get; } = new();

    /// <summary>How they go out.</summary>
    public RecordingChannel Channel { get; }

    public FailingTurnStore Store => (FailingTurnStore)_services.GetRequiredService<ITurnStore>();

    public IOutbox Outbox => _services.GetRequiredService<IOutbox>();

    public OutboxSender Sender => _services.GetRequiredService<OutboxSender>();

    public OutboxSweep Sweep => _services.GetRequiredService<OutboxSweep>();

    public OutboxPrompts Prompts => _services.GetRequiredService<OutboxPrompts>();

    public TicketDesk Desk => _services.GetRequiredService<TicketDesk>();

    public IConversationSignals Signals => _services.GetRequiredService<IConversationSignals>();

    public StaffTyping StaffTyping => _services.GetRequiredService<StaffTyping>();

    public FailingConsentStore Consents => (FailingConsentStore)_services.GetRequiredService<IConsentStore>();

    public IStaffDirectory Staff => _services.GetRequiredService<IStaffDirectory>();

    public StaffTexts Texts => _services.GetRequiredService<StaffTexts>();

    public ITicketStore Tickets => _services.GetRequiredService<ITicketStore>();

    public IProposalStore Proposals => _services.GetRequiredService<IProposalStore>();

    public IReadOnlyList<Activity> Sent => _sent;

    public Activity Last => _sent[^1];

    public void Forget() => _sent.Clear();

    public static JObject FaqOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (JObject)((JObject)activity.ChannelData)["faq"]!;
    }

    public static bool IsGreeting(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (string)FaqOf(activity)["reason"]! == "greeting";
    }

    public Task<object?> ReceiveAsync(Activity activity) => Adapter.ReceiveAsync(Bot, activity);

    public Task SayAsync(string channel, string text, string conversation = "conv-1", string? conversationType = null)
    {
        var message = New(ActivityTypes.Message, channel, conversation);
        message.Text = text;
        message.Conversation.ConversationType = conversationType;
        return ReceiveAsync(message);
    }

    /// <summary>Staff do something with a ticket, and what it says is sent.</summary>
    public async Task DoAsync(long ticket, Core.Tickets.Commands.TicketCommand command)
    {
        var done = await _services.GetRequiredService<TicketDesk>().DoAsync(ticket, command, null, CancellationToken.None);
        await Sender.SendWaitingAsync(done.Ticket!.Conversation.ToString(), CancellationToken.None);
    }

    public static Activity New(string type, string channel, string conversation = "conv-1") => new(type)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"in-{Interlocked.Increment(ref _activities)}"),
        ChannelId = channel,
        ServiceUrl = "https://channel.example",
        From = new("user-1"),
        Recipient = new("bot-1"),
        Conversation = new() { Id = conversation },
    };

    public void Dispose()
    {
        // The knowledge base, which is shared, outlives the bot: the container does not own it.
        _services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _folder.Delete(recursive: true);
    }

    private static KnowledgeStore<Responder> Open()
    {
        var options = new KnowledgeOptions { Path = RepositoryFolder.Combine("faq-data"), Serve = ServeMode.All, Watch = false };
        return KnowledgeStore.Open(options, version => Responder.Build(version, ServingRules.Of(options), new(), TimeProvider.System), TimeProvider.System);
    }
}
