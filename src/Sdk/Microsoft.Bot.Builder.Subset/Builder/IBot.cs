namespace Microsoft.Bot.Builder;

/// <summary>A bot, asked once for every incoming activity.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
