using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>A channel's adapter: runs turns, and keeps what goes out at once, such as apologies and HTTP answers.</summary>
public sealed class RecordingAdapter(List<Activity> sent) : BotAdapter
{
    /// <summary>Whether nothing can be sent.</summary>
    public bool IsAway { get; set; }

    /// <returns>What stands in the HTTP response: the answer to an invoke, or the replies that the sender expects there.</returns>
    public async Task<object?> ReceiveAsync(IBot bot, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(bot);
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);
        return activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? context.BufferedReplyActivities
            : context.TurnState.Get<Activity>(InvokeResponseKey)?.Value;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (IsAway)
            throw new HttpRequestException("The channel is away.");
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                turnContext.TurnState.Add(InvokeResponseKey, activity);
            sent.Add(activity);
        }

        return Task.FromResult(activities.Select(_ => new ResourceResponse("sent")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
