using Chatbot.Bot.Greetings;
using Chatbot.Bot.Rendering;
using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>One message and the answer to it, from one version of the knowledge base.</summary>
internal sealed class Answerer(KnowledgeStore<Responder> knowledge, Greeter greeter, ChannelRenderers renderers, TimeProvider time)
{
    public async Task AnswerAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellation)
    {
        var activity = ((ITurnContext)context).Activity;
        var draft = TurnDraft.Of(context);
        var version = knowledge.Current;
        var renderer = renderers.For(activity);
        var heard = Utterance.Of(context.Activity);
        var turn = new Turn(heard, renderer.Channel)
        {
            Memory = draft.Memory,
            MostFollowUps = renderer.MostFollowUps,
            ConversationLanguage = ConversationLanguage.Of(activity),
            Owner = draft.Record?.OwnerTicket is null ? ConversationOwner.Bot : ConversationOwner.Staff,
        };
        var reply = await version.Content.RespondAsync(turn, cancellation).ConfigureAwait(false);
        var outcomes = reply.Outcomes;
        draft.Heard.Add(new(time.GetUtcNow(), Speaker.Patient, heard, outcomes[0].Language.Code(), ActivityId: activity.Id));
        draft.Memory = reply.Memory with { Greeted = draft.Memory.Greeted };
        draft.Tickets.AddRange(reply.Escalations.Select(TicketRequests.Of));
        draft.Unanswered.AddRange(UnansweredQuestions.Of(heard, outcomes, time.GetUtcNow()));
        draft.Outcomes = outcomes;
        draft.RelayedTo = draft.Record?.OwnerTicket;

        var language = ConversationLanguage.Of(activity) ?? outcomes[0].Language;
        var isEmergency = outcomes.Any(outcome => outcome is Emergency);
        if (!isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
        // An outcome without a text, such as a message that went to staff, is none to send.
        IActivity[] replies = [.. renderer.Render(reply, version.Knowledge.Version).Where(activity => !string.IsNullOrEmpty(activity.Text))];
        if (replies.Length > 0)
            await context.SendActivitiesAsync(replies, cancellation).ConfigureAwait(false);
        // Nothing may stand before what to do in an emergency.
        if (isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
    }
}
