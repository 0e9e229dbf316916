using Chatbot.Bot.Delivery;
using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What a patient reads when the bot failed: that it is sorry, and how to reach a person.</summary>
internal sealed class Apologies(KnowledgeStore<Responder> knowledge, ChannelRenderers renderers, OptOuts optOuts, TimeProvider time)
{
    /// <summary>The database may be what failed; then nobody waits for it for long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Sends it past the outbox, unless the person wants no text messages.</summary>
    public async Task SendAsync(ITurnContext context, PatientLanguage language, string correlation)
    {
        if (!await AreUnwantedAsync(context.Activity).ConfigureAwait(false))
            await context.SendActivityAsync(Apology(context.Activity, language, correlation)).ConfigureAwait(false);
    }

    /// <summary>
    /// Whether they have ended the text messages, or do so with the message that the bot failed at. Where nobody can tell,
    /// they are not taken to have: they have just written, and may need to know how to reach a person.
    /// </summary>
    private async Task<bool> AreUnwantedAsync(Activity activity)
    {
        if (activity.ChannelId != Channels.Sms)
            return false;
        if (TextKeywords.IsStop(Utterance.Of(activity)))
            return true;
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            return await optOuts.IsOutAsync(activity.ChannelId, activity.From?.Id, patience.Token).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // What failed before it is reported already.
            return false;
        }
    }

    private IMessageActivity Apology(Activity activity, PatientLanguage language, string correlation)
    {
        var version = knowledge.Current.Knowledge;
        var text = $"{version.Replies[ReplyKeys.Failure].In(language)}\n\n{version.Replies[ReplyKeys.ReachStaff].In(language)}";
        var data = FaqData.OfFailure(correlation, language, version.Version);
        return renderers.For(activity).Say(ClinicTokens.Expand(text, version, language), language, data);
    }
}
