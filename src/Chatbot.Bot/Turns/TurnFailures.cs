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
    private readonly Apologies _apologies;
    private readonly FailureTickets _tickets;
    private readonly TurnReport _report;

    internal TurnFailures(Apologies apologies, FailureTickets tickets, TurnReport report) => (_apologies, _tickets, _report) = (apologies, tickets, report);

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
            await _apologies.SendAsync(context, language, correlation).ConfigureAwait(false);
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
}
