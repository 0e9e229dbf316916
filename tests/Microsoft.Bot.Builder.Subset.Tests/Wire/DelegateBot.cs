namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A bot that does one thing, and remembers whether it was asked.</summary>
internal sealed class DelegateBot(Func<ITurnContext, Task> onTurn) : IBot
{
    public bool Called { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Called = true;
        return onTurn(turnContext);
    }
}
