using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Fakes;

/// <summary>Says which of its methods was called.</summary>
internal sealed class TalkativeBot : ActivityHandler
{
    public List<string> Said { get; } = [];

    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"message {turnContext.Activity.Text}");

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"update {turnContext.Activity.Text}");

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"delete {turnContext.Activity.Id}");

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Say("added " + Ids(membersAdded));

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Say("removed " + Ids(membersRemoved));

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Say($"reacted {messageReactions[0].Type}");

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Say($"took back {messageReactions[0].Type}");

    protected override Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"event {turnContext.Activity.Name}");

    protected override Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Say("token");

    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"end {turnContext.Activity.Code}");

    protected override Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Say("typing");

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Say("installed");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Say("uninstalled");

    protected override Task OnCommandActivityAsync(
        ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
        Say($"command {turnContext.Activity.Name}");

    protected override Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext, CancellationToken cancellationToken) => Say($"what is {turnContext.Activity.Type}?");

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => Task.FromResult(new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.activity.message",
            Value = invokeValue.Action.Verb,
        });

    private static string Ids(IEnumerable<ChannelAccount> members) => string.Join(',', members.Select(member => member.Id));

    private Task Say(string words)
    {
        Said.Add(words);
        return Task.CompletedTask;
    }
}
