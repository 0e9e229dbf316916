using Chatbot.Bot.Handoff;
using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Tells staff from patients: by where they speak, and in a chat with the bot by who they are. Whoever else of the clinic's
/// directory chats with the bot is answered as a patient is. Typing is no turn of either.
/// </summary>
internal sealed class BotEntrance(TurnPipeline patients, TurnPipeline staff, StaffRoster roster, PatientTyping typing) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Typing)
        {
            await typing.ShowAsync(turnContext.Activity, cancellationToken).ConfigureAwait(false);
            return;
        }

        var entrance = await IsStaffsAsync(turnContext.Activity, cancellationToken).ConfigureAwait(false) ? staff : patients;
        await entrance.OnTurnAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsStaffsAsync(Activity activity, CancellationToken cancellation) =>
        StaffBot.Serves(activity)
        || (activity is { ChannelId: Channels.Msteams, Type: ActivityTypes.Message }
            && await roster.OfAsync(activity, cancellation).ConfigureAwait(false) == StaffMembership.Member);
}
