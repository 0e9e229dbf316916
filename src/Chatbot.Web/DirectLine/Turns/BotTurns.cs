using System.Security.Claims;
using Chatbot.Web.DirectLine.Wire;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>Runs the bot's turns, for as long as the client is made to wait.</summary>
internal sealed class BotTurns(DirectLineAdapter adapter, IBot bot, DirectLineOptions options, ILogger<BotTurns> log)
{
    /// <summary>Says sorry for what failed before the bot's turn began.</summary>
    public async Task ApologiseAsync(Activity activity, Exception failure)
    {
        (activity.Recipient, activity.ServiceUrl) = (Parties.Bot(), Parties.ServiceUrl);
        using var context = new TurnContext(adapter, activity);
        await adapter.OnTurnError(context, failure).ConfigureAwait(false);
    }

    /// <returns>Null when the bot has answered.</returns>
    public async Task<DirectLineError?> RunAsync(Activity activity)
    {
        activity.Recipient = Parties.Bot();
        activity.ServiceUrl = Parties.ServiceUrl;
        // Not cancelled when the client goes: its answer waits for it. In a task, so that also a bot that computes times out.
        var turn = Task.Run(() => adapter.ProcessActivityAsync(Anonymous(), activity, bot.OnTurnAsync, CancellationToken.None));
        try
        {
            await turn.WaitAsync(TimeSpan.FromSeconds(options.TurnTimeoutSeconds)).ConfigureAwait(false);
            return null;
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            DirectLineLog.TurnTimedOut(log, activity.Id ?? "-", options.TurnTimeoutSeconds);
            _ = turn.ContinueWith(late => Failed(late.Exception!, activity), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return DirectLineError.BotTimedOut;
        }
        catch (Exception failure)
        {
            return Failed(failure, activity);
        }
    }

    private DirectLineError Failed(Exception failure, Activity activity)
    {
        DirectLineLog.TurnFailed(log, failure, activity.Id ?? "-");
        return DirectLineError.BotRejected;
    }

    private static ClaimsIdentity Anonymous() => new([], AuthenticationConstants.AnonymousAuthType);
}
