namespace Microsoft.Bot.Builder;

/// <summary>Takes part in every turn, before and after the bot.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
