using Chatbot.Bot.Delivery;
using Chatbot.Bot.Rendering;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Tickets.Patients;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Handoff;

/// <summary>Writes what a patient is told from behind a ticket as an activity of their channel.</summary>
internal sealed class PatientChannel(KnowledgeStore<Responder> knowledge, ChannelRenderers renderers, OutboxPrompts prompts) : IPatientChannel
{
    public OutboxMessage Write(ConversationRecord conversation, PatientLetter letter, string key)
    {
        var reference = ActivityJson.Read<ConversationReference>(conversation.Reference);
        // Nobody asked for it just now: it answers no message of the patient.
        reference.ActivityId = null;
        var activity = Activity(letter, reference).ApplyConversationReference(reference);
        return new(conversation.Key.ToString(), ActivityDelivery.Kind, conversation.Reference, ActivityJson.Write(activity)) { Key = key };
    }

    public void Prompt(IReadOnlyList<OutboxMessage> kept)
    {
        foreach (var lane in kept.Select(message => message.Lane).Distinct(StringComparer.Ordinal))
            prompts.Add(lane);
    }

    private Activity Activity(PatientLetter letter, ConversationReference reference)
    {
        var data = FaqData.OfTicket(letter, knowledge.Current.Knowledge.Version);
        // What somebody typed is shown as it was typed: a star is a star.
        if (letter is { From: not null, Prepared: null })
            return Messages.Plain(letter.Text, letter.Language, data);
        var renderer = renderers.For(new Activity { ChannelId = reference.ChannelId, Conversation = reference.Conversation });
        return (Activity)renderer.Say(letter.Text, letter.Language, data);
    }
}
