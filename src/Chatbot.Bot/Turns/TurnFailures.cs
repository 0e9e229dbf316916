using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>The one place that catches whatever a turn throws: apologises, offers a person, and logs.</summary>
public sealed class TurnFailures
{
    private readonly KnowledgeStore<Responder> _knowledge;
    private readonly ChannelRenderers _renderers;
    private readonly TurnReport _report;

    internal TurnFailures(KnowledgeStore<Responder> knowledge, ChannelRenderers renderers, TurnReport report) =>
        (_knowledge, _renderers, _report) = (knowledge, renderers, report);

    /// <summary>To be an adapter's <see cref="BotAdapter.OnTurnError"/>. Throws when even the apology cannot be sent.</summary>
    public async Task ApologiseAsync(ITurnContext context, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(context);
        var correlation = Guid.NewGuid().ToString("N");
        _report.Failed(context.Activity, failure, correlation);
        if (context.Activity.Type != ActivityTypes.Message)
            return;
        try
        {
            await context.SendActivityAsync(Apology(context.Activity, correlation)).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            _report.ApologyFailed(second, correlation);
            throw;
        }
    }

    private IMessageActivity Apology(Activity activity, string correlation)
    {
        var version = _knowledge.Current.Knowledge;
        var language = ConversationLanguage.Of(activity) ?? PatientLanguage.English;
        var text = $"{version.Replies[ReplyKeys.Failure].In(language)}\n\n{version.Replies[ReplyKeys.ReachStaff].In(language)}";
        var data = FaqData.OfFailure(correlation, language, version.Version);
        return _renderers.For(activity).Say(ClinicTokens.Expand(text, version, language), language, data);
    }
}
