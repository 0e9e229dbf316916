using Chatbot.Bot.Greetings;
using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>One message and the answer to it, from one version of the knowledge base.</summary>
internal sealed class Answerer(KnowledgeStore<Responder> knowledge, Greeter greeter, ChannelRenderers renderers, TurnNotes notes)
{
    public async Task AnswerAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellation)
    {
        var activity = ((ITurnContext)context).Activity;
        var draft = TurnDraft.Of(context);
        var version = knowledge.Current;
        var renderer = renderers.For(activity);
        var heard = Utterance.Of(context.Activity);
        var turn = await notes.Facts.OfAsync(activity, draft, heard, renderer, cancellation).ConfigureAwait(false);
        var reply = await version.Content.RespondAsync(turn, cancellation).ConfigureAwait(false);
        await notes.NoteAsync(activity, draft, heard, reply, cancellation).ConfigureAwait(false);
        var replies = renderer.Render(reply, new(version.Knowledge.Version, activity.Id));
        if (OptOutConfirmation.IsDue(turn, reply))
            await context.SendActivityAsync(OptOutConfirmation.Write(version.Knowledge, renderer, reply), cancellation).ConfigureAwait(false);
        // Also what else somebody says who has ended text messages is heard, and goes to staff; nothing is sent back.
        if (replies.Count > 0 && !turn.IsOptedOut)
            await SendAsync(context, replies, reply, cancellation).ConfigureAwait(false);
    }

    private async Task SendAsync(ITurnContext context, IReadOnlyList<Activity> replies, TurnReply reply, CancellationToken cancellation)
    {
        var language = ConversationLanguage.Of(context.Activity) ?? reply.Outcomes[0].Language;
        var isEmergency = reply.Outcomes.Any(outcome => outcome is Emergency);
        if (!isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
        await context.SendActivitiesAsync([.. replies], cancellation).ConfigureAwait(false);
        // Nothing may stand before what to do in an emergency.
        if (isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
    }
}
