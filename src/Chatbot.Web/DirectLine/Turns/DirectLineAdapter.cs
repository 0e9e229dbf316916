using System.Data.Common;
using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using Chatbot.Bot.Turns;
using Chatbot.Web.DirectLine.Streams;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>The bot's side of the channel: what a turn sends is added to its conversation.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationWriter _writer;
    private readonly ConversationStreams _streams;
    private readonly ILogger<DirectLineAdapter> _log;

    public DirectLineAdapter(ConversationWriter writer, ConversationStreams streams, TurnFailures failures, ILogger<DirectLineAdapter> log)
    {
        (_writer, _streams, _log) = (writer, streams, log);
        OnTurnError = failures.ApologiseAsync;
    }

    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new(await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false));
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot change what was said.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot take back what was said.");

    private async Task<string> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return "";
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return "";
            case ActivityTypes.Trace or ActivityTypes.Handoff or ActivityTypes.ConversationUpdate:
                return "";
        }

        if (await AddAsync(activity, cancellationToken).ConfigureAwait(false))
            return activity.Id;
        DirectLineLog.Dropped(_log, activity.Type, activity.Conversation.Id);
        return "";
    }

    /// <summary>Without a database an apology is shown to whoever looks on now, and not kept.</summary>
    private async Task<bool> AddAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await _writer.AddAsync(activity, key: null, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (activity.Type == ActivityTypes.Message)
        {
            activity.Id = $"{activity.Conversation.Id}|{Guid.NewGuid():N}";
            _streams.ShowHere(activity.Conversation.Id, DirectLineJson.Write(activity));
            return true;
        }
    }
}
