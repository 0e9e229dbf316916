using Chatbot.Bot.Staff.Cards;
using Chatbot.Bot.Turns;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>The bot in the staff's channels: tickets as cards, replies by mention, questions.</summary>
internal sealed class StaffBot(StaffDesk desk, TicketDesk tickets, StaffPlaces places, StaffQuestions questions) : ActivityHandler
{
    private const string NotStaff = "I am sorry, only members of the clinic's team can do that.";
    private const string TextAlone = "Patients get text alone: the file or picture was not sent. Say it in words, or ask the patient to call.";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ExecuteName = "adaptiveCard/action";

    /// <summary>Whether an activity comes from where staff work, and not from a patient.</summary>
    public static bool Serves(Activity activity) =>
        activity.ChannelId == Channels.Msteams
        && (activity.Name == ExecuteName || StaffPress.IsIn(activity.Value) || TeamOf(activity) is not null);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (TeamOf(activity) is not { } team)
            return;
        var data = (JObject)activity.ChannelData;
        var channel = (string?)data.SelectToken("settings.selectedChannel.id") ?? (string?)data.SelectToken("channel.id") ?? team;
        await places.LearnAsync(
            new(activity.ServiceUrl, team, channel, (string?)data.SelectToken("tenant.id"), activity.Recipient?.Id), cancellationToken).ConfigureAwait(false);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        var said = await places.IsStaffsAsync(TeamOf(activity), cancellationToken).ConfigureAwait(false)
            ? await HearAsync(activity, Utterance.Of(turnContext.Activity).Trim(), cancellationToken).ConfigureAwait(false)
            : new StaffAnswer(null, NotStaff);
        if (said.Card is { } card)
            await turnContext.SendActivityAsync(MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }), cancellationToken).ConfigureAwait(false);
        else if (!string.IsNullOrEmpty(said.Words))
            await turnContext.SendActivityAsync(MessageFactory.Text(said.Words), cancellationToken).ConfigureAwait(false);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (!await places.IsStaffsAsync(TeamOf(activity), cancellationToken).ConfigureAwait(false))
            return Words(NotStaff);
        if (invokeValue.Action.Data is not JObject data)
            return Words("This card is too old for that.");
        data["verb"] = invokeValue.Action.Verb;
        var answer = await desk.DoAsync(new(MemberOf(activity), data, InboundKeys.Of(activity)), cancellationToken).ConfigureAwait(false);
        return answer.Card is { } card ? new() { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = card } : Words(answer.Words ?? "");
    }

    /// <summary>A button where Action.Execute is not known, a reply in a ticket's thread, or a question.</summary>
    /// <returns>What to say to it.</returns>
    private async Task<StaffAnswer> HearAsync(Activity activity, string text, CancellationToken cancellation)
    {
        if (StaffPress.IsIn(activity.Value))
            return Unseen(await desk.DoAsync(new(MemberOf(activity), (JObject)activity.Value, InboundKeys.Of(activity)), cancellation).ConfigureAwait(false));
        if (await places.TicketOfAsync(activity.Conversation.Id, cancellation).ConfigureAwait(false) is { } ticket)
            return await ReplyAsync(ticket, activity, text, cancellation).ConfigureAwait(false);
        return new(null, text.Length == 0 ? null : await questions.AnswerAsync(text, cancellation).ConfigureAwait(false));
    }

    /// <returns>What to say to it; a card with the text once more when it is in another language than the patient's.</returns>
    private async Task<StaffAnswer> ReplyAsync(long ticket, Activity activity, string text, CancellationToken cancellation)
    {
        var hasFiles = Turns.Attachments.AreFiles(activity);
        if (hasFiles && text.Length == 0)
            return new(null, TextAlone);
        var result = await tickets.DoAsync(ticket, new Reply(MemberOf(activity), text), InboundKeys.Of(activity), cancellation).ConfigureAwait(false);
        if (result.Refusal == TicketRefusal.OtherLanguage)
            return new(TicketCard.Confirm(result.Ticket!, result.Words!, text), null);
        return new(null, hasFiles && result.IsDone ? TextAlone : result.Words);
    }

    /// <summary>The ticket's own card stands there already, and changes by itself; one that asks for a second look does not.</summary>
    private static StaffAnswer Unseen(StaffAnswer answer) =>
        answer.Card?.Actions.Any(action => action.Data.Confirmed == true) == true ? answer : answer with { Card = null };

    private static AdaptiveCardInvokeResponse Words(string words) => new() { StatusCode = 200, Type = MessageType, Value = words };

    /// <summary>Only members of a team can speak in its channels, and Teams says in which team something was said.</summary>
    private static string? TeamOf(Activity activity) => (activity.ChannelData as JObject)?.SelectToken("team.id") is JValue { Value: string team } ? team : null;

    private static StaffMember MemberOf(Activity activity) => new($"teams:{activity.From.AadObjectId ?? activity.From.Id}", activity.From.Name ?? "Staff");
}
