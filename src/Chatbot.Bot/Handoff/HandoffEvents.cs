using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Handoff;

/// <summary>
/// Tells a hub for agents, with an event in the patient's conversation, that a person is needed. The ticket is there all
/// the same: it is the record, and the way back should the hub fail.
/// </summary>
internal sealed class HandoffEvents(HandoffTargetOptions options, ITurnStore turns, HandoffStatus status)
{
    private const int LongestTranscript = 100;

    /// <summary>Text messages carry no events, and in Teams it is staff who talk.</summary>
    private static readonly string[] WithoutEvents = [Channels.Sms, Channels.Msteams];

    /// <summary>Sends <c>handoff.initiate</c> when the turn asks for a person. It goes out with the turn, or not at all.</summary>
    public async Task InitiateAsync(ITurnContext context, CancellationToken cancellation)
    {
        var draft = TurnDraft.Of(context);
        if (options.Target != HandoffTarget.Events || draft.Tickets.Count == 0 || WithoutEvents.Contains(context.Activity.ChannelId, StringComparer.Ordinal))
            return;
        var before = await turns.TranscriptAsync(draft.Conversation, LongestTranscript, cancellation).ConfigureAwait(false);
        var transcript = new Transcript { Activities = [.. before.Concat(draft.Heard).Select(entry => Activity(entry, draft.Conversation))] };
        var leading = draft.Tickets.Find(request => request.IsUrgent) ?? draft.Tickets[0];
        await context.SendActivityAsync(EventFactory.CreateHandoffInitiation(context, Context(leading), transcript), cancellation).ConfigureAwait(false);
    }

    /// <summary>Does as a <c>handoff.status</c> says.</summary>
    public Task FollowAsync(Activity said, CancellationToken cancellation) => status.FollowAsync(said, cancellation);

    /// <summary>What an agents' side can route by. As a JSON object, since the SDK's two serializers agree on those.</summary>
    private static JObject Context(TicketRequest request) => new()
    {
        ["reason"] = request.Reason.ToString(),
        ["urgent"] = request.IsUrgent,
        ["route"] = request.Route,
        ["language"] = request.Language,
        ["question"] = request.Question,
        ["redFlag"] = request.RedFlag,
        ["askedByRelative"] = request.AskedByRelative,
        ["confidence"] = Math.Round(request.Confidence, 4),
        ["closestPairs"] = new JArray(request.ClosestPairs.Select(pair => pair.QnaId)),
    };

    private static Activity Activity(TranscriptEntry entry, ConversationKey conversation) => new(ActivityTypes.Message)
    {
        Text = entry.Text,
        Locale = entry.Language,
        Timestamp = entry.At,
        ChannelId = conversation.Channel,
        Conversation = new() { Id = conversation.Id },
        From = new() { Role = entry.Speaker == Speaker.Patient ? RoleTypes.User : RoleTypes.Bot, Name = entry.Speaker == Speaker.Staff ? "staff" : null },
    };
}
