using Chatbot.Bot.Turns;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Feedback;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Tests.Shared;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The bot with the clinic's knowledge base, on a channel of the test's own.</summary>
public sealed class Clinic : IDisposable
{
    private static readonly Lazy<KnowledgeStore<Responder>> Knowledge = new(Open);
    private readonly ServiceProvider _services;

    public Clinic()
    {
        _services = new ServiceCollection()
            .AddSingleton(Knowledge.Value)
            .AddSingleton(TimeProvider.System)
            .AddLogging(logging => logging.ClearProviders())
            .AddMetrics()
            .AddSingleton<IFeedback>(Feedback)
            .AddPatientBot(new BotOptions { RememberedConversations = 100 })
            .BuildServiceProvider();
        Bot = _services.GetRequiredService<IBot>();
        Adapter.OnTurnError = _services.GetRequiredService<TurnFailures>().ApologiseAsync;
    }

    public IBot Bot { get; }

    public KeptFeedback Feedback { get; } = new();

    public RecordingAdapter Adapter { get; } = new();

    public IReadOnlyList<Activity> Sent => Adapter.Sent;

    public Activity Last => Adapter.Sent[^1];

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

    public Task ReceiveAsync(Activity activity) => Adapter.ReceiveAsync(Bot, activity);

    public Task SayAsync(string channel, string text, string conversation = "conv-1", string? conversationType = null)
    {
        var message = New(ActivityTypes.Message, channel, conversation);
        message.Text = text;
        message.Conversation.ConversationType = conversationType;
        return ReceiveAsync(message);
    }

    public static Activity New(string type, string channel, string conversation = "conv-1") => new(type)
    {
        Id = "in-1",
        ChannelId = channel,
        ServiceUrl = "https://channel.example",
        From = new("user-1"),
        Recipient = new("bot-1"),
        Conversation = new() { Id = conversation },
    };

    public void Dispose()
    {
        // The knowledge base, which is shared, outlives the bot: the container does not own it.
        _services.Dispose();
    }

    private static KnowledgeStore<Responder> Open()
    {
        var options = new KnowledgeOptions { Path = RepositoryFolder.Combine("faq-data"), Serve = ServeMode.All, Watch = false };
        return KnowledgeStore.Open(options, version => Responder.Build(version, ServingRules.Of(options), new(), TimeProvider.System), TimeProvider.System);
    }
}
