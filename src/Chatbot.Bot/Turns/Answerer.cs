using Chatbot.Bot.Greetings;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>One message and the answer to it, from one version of the knowledge base.</summary>
internal sealed class Answerer(KnowledgeStore<Responder> knowledge, Greeter greeter, TurnMemory memory, TurnReport report)
{
    public async Task AnswerAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellation)
    {
        var activity = ((ITurnContext)context).Activity;
        var timing = report.Begin(activity);
        var version = knowledge.Current;
        var renderer = memory.RendererFor(activity);
        var utterance = Utterance.Of(context.Activity);
        var turn = new Turn(utterance, renderer.Channel)
        {
            Id = activity.Id,
            Memory = memory.Of(activity),
            HasAttachments = Attachments.AreFiles(activity),
            MostFollowUps = renderer.MostFollowUps,
            ConversationLanguage = ConversationLanguage.Of(activity),
        };
        var reply = await version.Content.RespondAsync(turn, cancellation).ConfigureAwait(false);
        var replies = renderer.Render(reply, new(version.Knowledge.Version, activity.Id));
        await memory.NoteAsync(activity, reply, cancellation).ConfigureAwait(false);

        if (replies.Count > 0)
            await SendAsync(context, replies, reply, cancellation).ConfigureAwait(false);
        timing.Answered(reply.Outcomes);
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
