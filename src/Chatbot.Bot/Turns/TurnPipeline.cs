using Chatbot.Bot.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>
/// The way of every turn, on every channel: an activity that was handled is not handled again; what the bot decides is kept
/// whole, with what it sends; then that is sent. What cannot be sent now is sent later.
/// </summary>
internal sealed class TurnPipeline(IBot bot, TurnKeeper keeper, OutboxSender sender, TurnReport report) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Typing)
            return;
        var timing = report.Begin(turnContext.Activity);
        var replies = TurnReplies.Hold(turnContext);
        var kept = await DecideAsync(turnContext, replies, cancellationToken).ConfigureAwait(false);
        if (kept.Draft is { Outcomes.Count: > 0 } draft)
            timing.Answered(draft.Outcomes);

        if (kept.Lane is { } lane)
            await sender.SendForAWhileAsync(lane).ConfigureAwait(false);
        if (kept.Response is not null)
            await ActivityJson.Read<HttpAnswer>(kept.Response).GiveAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    private async Task<KeptTurn> DecideAsync(ITurnContext context, TurnReplies replies, CancellationToken cancellation)
    {
        try
        {
            return await keeper.RunAsync(context, replies, bot.OnTurnAsync, cancellation).ConfigureAwait(false);
        }
        finally
        {
            // Also after a failure: the apology must not wait for a database.
            replies.Release();
        }
    }
}
