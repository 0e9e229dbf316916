using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events of the handoff protocol.</summary>
public static class EventFactory
{
    /// <summary>
    /// Asks for a person. <paramref name="handoffContext"/> says which one, in terms of the agents' side.
    /// </summary>
    public static IEventActivity CreateHandoffInitiation(
        ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        BotAssert.ContextNotNull(turnContext);

        var handoff = CreateHandoffEvent(
            HandoffEventNames.InitiateHandoff, handoffContext, turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript != null)
        {
            handoff.Attachments.Add(
                new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" });
        }

        return handoff;
    }

    /// <summary>Says how far a handoff has got: accepted, failed or completed.</summary>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);

        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity CreateHandoffEvent(string name, object value, ConversationAccount conversation) => new(ActivityTypes.Event)
    {
        Name = name,
        Value = value == null ? null : JObject.FromObject(value),
        Id = Guid.NewGuid().ToString(),
        Timestamp = TimeProvider.System.GetUtcNow(),
        Conversation = conversation,
        Attachments = [],
        Entities = [],
    };
}
