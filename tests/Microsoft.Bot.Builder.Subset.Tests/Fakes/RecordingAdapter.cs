using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Fakes;

/// <summary>An adapter without a channel. It gives what is sent the ids 1, 2 and so on.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Message(string text = "hi") => new(ActivityTypes.Message)
    {
        Id = "in-1",
        ChannelId = "test",
        ServiceUrl = "http://127.0.0.1/",
        From = new ChannelAccount("user-1", "User"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount(id: "conv-1"),
        Text = text,
    };

    public Task RunAsync(Activity activity, BotCallbackHandler bot) => RunAsync(new TurnContext(this, activity), bot);

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, default);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        var first = Sent.Count - activities.Length + 1;
        return Task.FromResult(activities.Select((_, index) => new ResourceResponse($"{first + index}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
