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
        var utterance = memory.Resolve(activity, Utterance.Of(context.Activity));
        var turn = new Turn(utterance, renderer.Channel)
        {
            Memory = memory.Of(activity),
            MostFollowUps = renderer.MostFollowUps,
            ConversationLanguage = ConversationLanguage.Of(activity),
        };
        var reply = await version.Content.RespondAsync(turn, cancellation).ConfigureAwait(false);
        var outcomes = reply.Outcomes;
        var replies = renderer.Render(reply, version.Knowledge.Version);
        memory.Note(activity, reply.Memory);

        var language = ConversationLanguage.Of(activity) ?? outcomes[0].Language;
        var isEmergency = outcomes.Any(outcome => outcome is Emergency);
        if (!isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
        await context.SendActivitiesAsync([.. replies], cancellation).ConfigureAwait(false);
        // Nothing may stand before what to do in an emergency.
        if (isEmergency)
            await greeter.GreetOnceAsync(context, language, cancellation).ConfigureAwait(false);
        timing.Answered(outcomes);
    }
}
