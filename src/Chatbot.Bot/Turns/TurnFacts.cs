using Chatbot.Bot.Delivery;
using Chatbot.Bot.Rendering;
using Chatbot.Bot.Staff;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Gathers what is known about a message before anything is decided.</summary>
internal sealed class TurnFacts(ITicketStore tickets, OptOuts optOuts, AttachmentNotes attachments, StaffPlaces staff)
{
    public async Task<Turn> OfAsync(Activity activity, TurnDraft draft, string heard, IChannelRenderer renderer, CancellationToken cancellation) =>
        new(heard, renderer.Channel)
        {
            Id = activity.Id,
            Memory = draft.Memory,
            HasAttachments = Attachments.AreFiles(activity),
            PassesAttachmentsOn = attachments.PassesOn(activity),
            MostFollowUps = renderer.MostFollowUps,
            ConversationLanguage = ConversationLanguage.Of(activity),
            Owner = draft.Record?.OwnerTicket is null ? ConversationOwner.Bot : ConversationOwner.Staff,
            TicketsElsewhere = await TicketsElsewhereAsync(activity, draft, cancellation).ConfigureAwait(false),
            IsWaitingForStaff = await IsWaitingAsync(draft, cancellation).ConfigureAwait(false),
            IsOptedOut = await optOuts.IsOutAsync(activity.ChannelId, activity.From?.Id, cancellation).ConfigureAwait(false),
            LanguagesOnCall = await OnCallAsync(draft, cancellation).ConfigureAwait(false),
            StaffHandlesRedFlag = await IsHandledAsync(draft, cancellation).ConfigureAwait(false),
        };

    /// <summary>What was written, and what came with it, for transcript and staff.</summary>
    public string Heard(Activity activity, TurnDraft draft, string written) => attachments.Add(activity, written, draft.Record?.OwnerTicket is not null);

    /// <summary>Whether whoever owns the conversation has said that they have seen the emergency: its line is not said again then.</summary>
    private async Task<bool> IsHandledAsync(TurnDraft draft, CancellationToken cancellation) =>
        draft.Record?.OwnerTicket is { } ticket
        && await tickets.FindAsync(ticket, cancellation).ConfigureAwait(false) is { AcknowledgedAt: not null };

    /// <summary>Whether a question of the conversation waits that the patient may take back by a word.</summary>
    private async Task<bool> IsWaitingAsync(TurnDraft draft, CancellationToken cancellation) =>
        draft.Memory.Tickets.Count > 0
        && await tickets.OpenOfAsync(draft.Conversation, cancellation).ConfigureAwait(false) is { State: TicketState.Requested, Request.IsUrgent: false };

    /// <summary>A further emergency joins the urgent ticket, which stays in the channel of the language that the first was written in.</summary>
    private async Task<IReadOnlyList<PatientLanguage>> OnCallAsync(TurnDraft draft, CancellationToken cancellation)
    {
        var languages = Enum.GetValues<PatientLanguage>();
        var onCall = await staff.OnCallAsync(cancellation).ConfigureAwait(false);
        if (onCall.Count == 0 || onCall.Count == languages.Length
            || await tickets.OpenOfAsync(draft.Conversation, cancellation).ConfigureAwait(false) is not { Request: { IsUrgent: true } urgent })
            return onCall;
        return onCall.Any(language => language.Code() == urgent.Language) ? languages : [];
    }

    /// <summary>How much whoever writes has sent to staff in other conversations: a visitor may send so much, not a conversation.</summary>
    private async Task<int> TicketsElsewhereAsync(Activity activity, TurnDraft draft, CancellationToken cancellation) =>
        activity.From?.Id is { Length: > 0 } requester ? await tickets.CountElsewhereAsync(draft.Conversation, requester, cancellation).ConfigureAwait(false) : 0;
}
