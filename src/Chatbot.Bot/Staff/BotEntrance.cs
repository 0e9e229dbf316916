using Chatbot.Bot.Handoff;
using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Staff;

/// <summary>Tells staff from patients by where they speak, and typing, which is no turn, from both.</summary>
internal sealed class BotEntrance(TurnPipeline patients, StaffBot staff, PatientTyping typing) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Typing)
            return typing.ShowAsync(turnContext.Activity, cancellationToken);
        return StaffBot.Serves(turnContext.Activity)
            ? staff.OnTurnAsync(turnContext, cancellationToken)
            : patients.OnTurnAsync(turnContext, cancellationToken);
    }
}
