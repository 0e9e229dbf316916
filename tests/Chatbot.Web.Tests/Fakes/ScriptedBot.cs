using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.Tests.Fakes;

/// <summary>A bot that repeats what it hears, or does what the message says.</summary>
public sealed class ScriptedBot : ActivityHandler
{
    public const string Fail = "fail";
    public const string Wait = "wait";
    public const string Type = "type";
    public const string End = "end";
    public const string Invoke = "test/invoke";

    /// <summary>Holds up the turns that wait.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the bot was told, in order.</summary>
    public List<Activity> Heard { get; } = [];

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        lock (Heard)
            Heard.Add(turnContext.Activity);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Text)
        {
            case Fail:
                throw new InvalidOperationException("The script says so.");
            case Wait:
                await Gate.Task.WaitAsync(cancellationToken);
                break;
            case Type:
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                return;
            case End:
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), cancellationToken);
                return;
        }

        await turnContext.SendActivityAsync(MessageFactory.Text($"echo {turnContext.Activity.Text}"), cancellationToken);
    }
}
