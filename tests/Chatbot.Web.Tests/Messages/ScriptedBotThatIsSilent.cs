using Microsoft.Bot.Builder;

namespace Chatbot.Web.Tests.Messages;

/// <summary>A bot that listens only: it needs no token for an answer.</summary>
public sealed class ScriptedBotThatIsSilent : ActivityHandler
{
    private int _heard;

    /// <summary>How many activities reached it.</summary>
    public int Heard => _heard;

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _heard);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }
}
