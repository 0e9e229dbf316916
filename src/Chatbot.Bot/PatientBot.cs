using Chatbot.Bot.Greetings;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot;

/// <summary>The bot that patients talk to: greets them once, and answers.</summary>
internal sealed class PatientBot(Greeter greeter, Answerer answerer, HandoffEvents handoffs, HandoffStatus status) : ActivityHandler
{
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeter.GreetOnceAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeter.GreetOnceAsync(turnContext, cancellationToken);

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        JoinEvent.Name => greeter.GreetOnceAsync(turnContext, cancellationToken),
        HandoffEventNames.HandoffStatus => status.FollowAsync(((ITurnContext)turnContext).Activity, cancellationToken),
        _ => Task.CompletedTask,
    };

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await answerer.AnswerAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await handoffs.InitiateAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }
}
