using Chatbot.Bot.Feedback;
using Chatbot.Bot.Greetings;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot;

/// <summary>The bot that patients talk to: greets them once, and answers.</summary>
internal sealed class PatientBot(Greeter greeter, Answerer answerer, FeedbackReceiver feedback, HandoffEvents handoffs) : ActivityHandler
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
        HandoffEventNames.HandoffStatus => handoffs.FollowAsync(((ITurnContext)turnContext).Activity, cancellationToken),
        _ => feedback.ReceiveAsync(turnContext.Activity, cancellationToken),
    };

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        await feedback.ReceiveAsync(turnContext.Activity, cancellationToken).ConfigureAwait(false)
            ? CreateInvokeResponse()
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await answerer.AnswerAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await handoffs.InitiateAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }
}
