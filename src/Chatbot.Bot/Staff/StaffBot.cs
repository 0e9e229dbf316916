using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff.Cards;
using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>
/// The bot where staff work: tickets as cards, replies by mention, questions. It runs in a <see cref="TurnPipeline"/>, as
/// the patients' bot does: what it says is kept before it goes out, and an activity that comes again gets the answer of then.
/// </summary>
internal sealed class StaffBot(StaffDesk desk, StaffPlaces places, StaffDoor door, StaffQuestions questions) : ActivityHandler
{
    private const string NoWords = "Nothing was sent: patients get text alone. Please say in words what the file or picture shows, or ask the patient to call.";
    private const string WordsAlone = "Only your words go to the patient: the file or picture is not sent. Please say in words what it shows, or ask the patient to call.";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ExecuteName = "adaptiveCard/action";

    /// <summary>Whether an activity is about staff's work wherever it comes from, or comes from a channel of a team.</summary>
    public static bool Serves(Activity activity) =>
        activity.ChannelId == Channels.Msteams
        && (activity.Name == ExecuteName || StaffPress.IsIn(activity.Value) || StaffRoster.TeamOf(activity) is not null);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (StaffRoster.TeamOf(activity) is not { } team)
            return;
        var data = (JObject)activity.ChannelData;
        var channel = (string?)data.SelectToken("settings.selectedChannel.id") ?? (string?)data.SelectToken("channel.id") ?? team;
        await places.LearnAsync(
            new(activity.ServiceUrl, team, channel, (string?)data.SelectToken("tenant.id"), activity.Recipient?.Id), cancellationToken).ConfigureAwait(false);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        var answer = await door.RefusalAsync(activity, cancellationToken).ConfigureAwait(false) is { } refusal
            ? new StaffAnswer(null, refusal)
            : await HearAsync((ITurnContext)turnContext, Utterance.Of(turnContext.Activity).Trim(), cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(answer.Words))
            await turnContext.SendActivityAsync(MessageFactory.Text(answer.Words), cancellationToken).ConfigureAwait(false);
        if (answer is { IsToBePosted: true, Card: { } card })
            await turnContext.SendActivityAsync(MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }), cancellationToken).ConfigureAwait(false);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (await door.RefusalAsync(activity, cancellationToken).ConfigureAwait(false) is { } refusal)
            return Response(new(null, refusal));
        if (invokeValue.Action.Data is not JObject data)
            return Response(new(null, StaffDesk.TooOld));
        data["verb"] = invokeValue.Action.Verb;
        return Response(await PressAsync((ITurnContext)turnContext, data, Kept, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A button where Action.Execute is not known, a reply in a ticket's thread, or a question.</summary>
    private async Task<StaffAnswer> HearAsync(ITurnContext context, string text, CancellationToken cancellation)
    {
        var activity = context.Activity;
        if (StaffPress.IsIn(activity.Value))
            return await PressAsync(context, (JObject)activity.Value, null, cancellation).ConfigureAwait(false);
        if (await places.TicketOfAsync(activity.Conversation.Id, cancellation).ConfigureAwait(false) is { } ticket)
            return await ReplyAsync(ticket, activity, text, cancellation).ConfigureAwait(false);
        return new(null, text.Length == 0 ? null : await questions.AnswerAsync(text, cancellation).ConfigureAwait(false));
    }

    /// <summary>The words go to the patient, and whoever sent a file with them is told that it does not.</summary>
    private async Task<StaffAnswer> ReplyAsync(long ticket, Activity activity, string text, CancellationToken cancellation)
    {
        var hasFiles = Turns.Attachments.AreFiles(activity);
        if (hasFiles && text.Length == 0)
            return new(null, NoWords);
        var press = new StaffPress(StaffDoor.MemberOf(activity), StaffPress.OfReply(ticket, text), InboundKeys.Of(activity))
        {
            Beside = hasFiles ? [Message(activity, WordsAlone)] : [],
        };
        var answer = await desk.ReplyAsync(press, cancellation).ConfigureAwait(false);
        return hasFiles && answer.IsToBePosted ? answer with { Words = WordsAlone } : answer;
    }

    /// <summary>Said where the activity came from, and kept with what it has changed: that counts as the activity's turn.</summary>
    private static OutboxMessage Message(Activity heard, string words)
    {
        var reference = heard.GetConversationReference();
        var message = MessageFactory.Text(words).ApplyConversationReference(reference);
        return new(InboundKeys.ConversationOf(heard).ToString(), ActivityDelivery.Kind, ActivityJson.Write(reference), ActivityJson.Write(message));
    }

    /// <param name="response">Writes the HTTP answer; null where there is none.</param>
    private async Task<StaffAnswer> PressAsync(ITurnContext context, JObject data, Func<StaffAnswer, string>? response, CancellationToken cancellation)
    {
        var activity = context.Activity;
        var press = new StaffPress(StaffDoor.MemberOf(activity), data, InboundKeys.Of(activity)) { Response = response };
        // Told by the press: a card that was posted without anybody getting to know, such as right before a crash.
        if (activity.ReplyToId is { } card && await places.FoundAsync(press.Ticket, activity.Conversation.Id, card, cancellation).ConfigureAwait(false))
            TurnDraft.Of(context).Elsewhere.Add(new TicketNews(press.Ticket).Message());
        return await desk.DoAsync(press, cancellation).ConfigureAwait(false);
    }

    private static AdaptiveCardInvokeResponse Response(StaffAnswer answer) => answer.Card is { } card
        ? new() { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = card }
        : new() { StatusCode = 200, Type = MessageType, Value = answer.Words ?? "" };

    /// <summary>The answer as it is kept with what it answers, for a press that Teams delivers again.</summary>
    private static string Kept(StaffAnswer answer) =>
        ActivityJson.Write(new HttpAnswer { Invoke = StoredInvokeResponse.Of(new InvokeResponse { Status = 200, Body = Response(answer) }) });
}
