using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One turn. Whatever it sends is addressed to where the incoming activity came from, shown to the
/// handlers, and given to the adapter; or kept as the HTTP response when the sender expects replies.
/// </summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string Turn = "turn";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private readonly bool _ownsState;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        BufferedReplyActivities = [];
        _ownsState = true;
    }

    /// <summary>The same turn with another activity; state and handlers stay.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);

        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        BufferedReplyActivities = [];
        if (turnContext is not TurnContext original) return;

        BufferedReplyActivities = original.BufferedReplyActivities;
        _onSendActivities = original._onSendActivities;
        _onUpdateActivity = original._onUpdateActivity;
        _onDeleteActivity = original._onDeleteActivity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The replies that wait for the end of the turn, because the sender expects them in the response.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>
    /// The culture of the turn, set by the adapter from the activity's locale. Reading it fails when the
    /// activity had none.
    /// </summary>
    public string Locale
    {
        get => TurnState.Get<JObject>(Turn)["locale"].ToString();
        set => TurnState.Set(Turn, new JObject { ["locale"] = value });
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_onSendActivities, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_onUpdateActivity, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_onDeleteActivity, handler);

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend)) throw new ArgumentNullException(nameof(textReplyToSend));

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) message.InputHint = inputHint;

        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have kept the activity from being sent.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var addressed = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);

        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId)) throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlersAsync(reference, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ConversationReferenceNotNull(conversationReference);

        return DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing) return;

        _disposed = true;
        if (_ownsState) TurnState.Dispose();
    }

    private TurnContext Register<THandler>(List<THandler> handlers, THandler handler)
        where THandler : Delegate
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(
        List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index == _onSendActivities.Count
            ? SendThroughAdapterAsync(activities, cancellationToken)
            : _onSendActivities[index](
                this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(
        List<Activity> activities, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies) return Buffer(activities);

        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < Math.Min(responses?.Length ?? 0, activities.Count); i++) activities[i].Id = responses[i].Id;
        NoteResponse(activities);

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);

            // The adapter, which would have kept it, does not get to see it.
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Add(BotAdapter.InvokeResponseKey, activity);
        }

        NoteResponse(activities);
        return activities.ConvertAll(_ => new ResourceResponse()).ToArray();
    }

    private void NoteResponse(List<Activity> activities) =>
        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);

    private Task<ResourceResponse> UpdateThroughHandlersAsync(
        Activity activity, int index, CancellationToken cancellationToken) =>
        index == _onUpdateActivity.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdateActivity[index](
                this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, cancellationToken));

    private Task DeleteThroughHandlersAsync(
        ConversationReference reference, int index, CancellationToken cancellationToken) =>
        index == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[index](
                this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken));
}
