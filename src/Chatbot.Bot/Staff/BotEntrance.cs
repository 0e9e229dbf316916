using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;

namespace Chatbot.Bot.Staff;

/// <summary>Tells staff from patients by where they speak.</summary>
internal sealed class BotEntrance(TurnPipeline patients, StaffBot staff) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return StaffBot.Serves(turnContext.Activity)
            ? staff.OnTurnAsync(turnContext, cancellationToken)
            : patients.OnTurnAsync(turnContext, cancellationToken);
    }
}
