using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Turns;

/// <summary>Writes down a turn: what was said, what is remembered, what goes out.</summary>
internal static class TurnRecords
{
    public static TurnCommit Of(Activity incoming, TurnDraft draft, IReadOnlyList<Activity> sent, DateTimeOffset now)
    {
        var reference = ActivityJson.Write(incoming.GetConversationReference());
        var answer = HttpAnswer.Of(incoming, sent);
        return new()
        {
            Conversation = draft.Conversation,
            Reference = reference,
            ExpectedVersion = draft.Record?.Version ?? 0,
            Inbound = InboundKeys.Of(incoming),
            Memory = draft.MemoryChanged ? DialogueMemoryJson.Write(draft.Memory) : draft.Record?.Memory,
            Response = answer is null ? null : ActivityJson.Write(answer),
            Transcript = [.. draft.Heard, .. sent.Where(activity => !string.IsNullOrEmpty(activity.Text)).Select(activity => Said(activity, now))],
            Unanswered = draft.Unanswered,
            Requester = incoming.From?.Id,
            Tickets = draft.Tickets,
            TicketChange = draft.TicketChange,
            Consents = draft.Consents,
            RelayedTo = draft.RelayedTo,
            Outgoing = [.. Outgoing(incoming, draft, sent, reference), .. draft.Elsewhere, .. News(draft)],
        };
    }

    private static IEnumerable<OutboxMessage> Outgoing(Activity incoming, TurnDraft draft, IReadOnlyList<Activity> sent, string reference) =>
        HttpAnswer.ExpectsReplies(incoming)
            ? []
            : from activity in sent
              where activity.Type != ActivityTypesEx.InvokeResponse
              select new OutboxMessage(draft.Conversation.ToString(), draft.EndsTexts ? OptOutDelivery.Kind : ActivityDelivery.Kind, reference, ActivityJson.Write(activity));

    private static IEnumerable<OutboxMessage> News(TurnDraft draft) =>
        draft.RelayedTo is { } ticket ? [new TicketNews(ticket, Words: string.Join('\n', draft.Heard.Select(entry => entry.Text))).Message()] : [];

    private static TranscriptEntry Said(Activity activity, DateTimeOffset now) =>
        new(now, Speaker.Bot, activity.Text, activity.Locale, (activity.ChannelData as JObject)?["faq"]?.ToString(Newtonsoft.Json.Formatting.None));
}
