using Chatbot.Bot.Rendering;
using Chatbot.Bot.Turns;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Greetings;

/// <summary>Says, once in a conversation, what it is, how to reach a person, and what to do in an emergency.</summary>
internal sealed class Greeter(KnowledgeStore<Responder> knowledge, ChannelRenderers renderers, TurnReport report)
{
    /// <summary>Greets in the language that the conversation began in: its locale, else that of the join event, else English.</summary>
    public Task GreetOnceAsync(ITurnContext context, CancellationToken cancellation)
    {
        var language = ConversationLanguage.Of(context.Activity) ?? PatientLanguage.English;
        return GreetOnceAsync(context, language, cancellation);
    }

    public async Task GreetOnceAsync(ITurnContext context, PatientLanguage language, CancellationToken cancellation)
    {
        var draft = TurnDraft.Of(context);
        if (draft.Memory.Greeted)
            return;
        draft.Memory = draft.Memory with { Greeted = true };
        await context.SendActivityAsync(Greeting(context.Activity, language), cancellation).ConfigureAwait(false);
        report.Greeted(context.Activity, language);
    }

    private IMessageActivity Greeting(Activity activity, PatientLanguage language)
    {
        var version = knowledge.Current.Knowledge;
        var text = $"{version.Clinic.Greeting.In(language)}\n\n{version.Clinic.Disclosure.In(language)}";
        var data = FaqData.OfSmallTalk("greeting", language, version.Version);
        return renderers.For(activity).Say(ClinicTokens.Expand(text, version, language), language, data);
    }
}
