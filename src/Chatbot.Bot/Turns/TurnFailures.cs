using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>
/// The one place that catches whatever a turn throws: apologises, says how to reach a person, gives staff the message, and
/// logs.
/// </summary>
public sealed class TurnFailures
{
    private readonly KnowledgeStore<Responder> _knowledge;
    private readonly ChannelRenderers _renderers;
    private readonly FailureTickets _tickets;
    private readonly TurnReport _report;

    internal TurnFailures(KnowledgeStore<Responder> knowledge, ChannelRenderers renderers, FailureTickets tickets, TurnReport report) =>
        (_knowledge, _renderers, _tickets, _report) = (knowledge, renderers, tickets, report);

    /// <summary>To be an adapter's <see cref="BotAdapter.OnTurnError"/>. Throws when even the apology cannot be sent.</summary>
    public async Task ApologiseAsync(ITurnContext context, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(context);
        var correlation = Guid.NewGuid().ToString("N");
        _report.Failed(context.Activity, failure, correlation);
        if (context.Activity.Type != ActivityTypes.Message)
            return;
        var language = ConversationLanguage.Of(context.Activity) ?? PatientLanguage.English;
        try
        {
            await context.SendActivityAsync(Apology(context.Activity, language, correlation)).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            _report.ApologyFailed(second, correlation);
            throw;
        }
        finally
        {
            // The patient first: the database may be what failed.
            await TellStaffAsync(context.Activity, language, correlation).ConfigureAwait(false);
        }
    }

    private async Task TellStaffAsync(Activity activity, PatientLanguage language, string correlation)
    {
        try
        {
            if (!await _tickets.OpenAsync(activity, language).ConfigureAwait(false))
                _report.NoTicket(null, correlation);
        }
        // Nobody is left to tell but the log.
        catch (Exception third)
        {
            _report.NoTicket(third, correlation);
        }
    }

    private IMessageActivity Apology(Activity activity, PatientLanguage language, string correlation)
    {
        var version = _knowledge.Current.Knowledge;
        var text = $"{version.Replies[ReplyKeys.Failure].In(language)}\n\n{version.Replies[ReplyKeys.ReachStaff].In(language)}";
        var data = FaqData.OfFailure(correlation, language, version.Version);
        return _renderers.For(activity).Say(ClinicTokens.Expand(text, version, language), language, data);
    }
}
