using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff;
using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Safety.PersonalData;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>
/// Gives staff a message that the bot failed at: it opens the conversation's ticket, or stands in the open one. The
/// activity does not count as handled, so that a channel that delivers it again may get its answer after all.
/// </summary>
internal sealed class FailureTickets(ITurnStore turns, ITicketStore tickets, OutboxPrompts prompts, TimeProvider time)
{
    /// <summary>When everything fails, staff see so from these; more would hide the other tickets.</summary>
    public const int MostPerHour = 30;

    private const int MostTries = 5;

    /// <summary>The channel waits for the turn to end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HourlyLimit _opened = new(MostPerHour, time);

    /// <returns>Whether staff have it; not when it is a message of theirs, or as many tickets as may be have been opened.</returns>
    public async Task<bool> OpenAsync(Activity activity, PatientLanguage language)
    {
        if (StaffBot.Serves(activity))
            return false;
        using var patience = new CancellationTokenSource(Patience, time);
        var conversation = InboundKeys.ConversationOf(activity);
        var heard = new TranscriptEntry(time.GetUtcNow(), Speaker.Patient, Utterance.Of(activity), language.Code(), ActivityId: activity.Id);
        var isNew = await tickets.OpenOfAsync(conversation, patience.Token).ConfigureAwait(false) is not { } open
            || !await IsToldAsync(open, patience.Token).ConfigureAwait(false);
        if (isNew && !_opened.Take())
            return false;

        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var record = await turns.FindAsync(conversation, patience.Token).ConfigureAwait(false);
            var turn = Turn(conversation, record, heard, isNew) with
            {
                Reference = ActivityJson.Write(activity.GetConversationReference()),
                Requester = activity.From?.Id,
            };
            var committed = await turns.CommitAsync(turn, patience.Token).ConfigureAwait(false);
            if (committed.State != TurnCommitState.Committed)
                continue;
            foreach (var ticket in committed.Tickets)
                prompts.Add(TicketNews.LaneOf(ticket.Id));
            return true;
        }

        return false;
    }

    /// <summary>A ticket says once that the bot failed, however often it does.</summary>
    private async Task<bool> IsToldAsync(Ticket open, CancellationToken cancellation) =>
        (await tickets.HistoryAsync(open.Id, cancellation).ConfigureAwait(false)).Any(step => step.Detail == nameof(EscalationReason.Error));

    /// <summary>Whoever has the conversation reads what the patient wrote, as if the bot had not failed.</summary>
    private static TurnCommit Turn(ConversationKey conversation, ConversationRecord? record, TranscriptEntry heard, bool isNew) => new()
    {
        Conversation = conversation,
        Reference = "",
        ExpectedVersion = record?.Version ?? 0,
        Memory = record?.Memory,
        Transcript = [heard],
        RelayedTo = record?.OwnerTicket,
        Outgoing = record?.OwnerTicket is { } owner ? [new TicketNews(owner, Words: heard.Text).Message()] : [],
        Tickets = isNew
            ? [new() { Reason = EscalationReason.Error, IsUrgent = false, Language = heard.Language!, Question = PersonalDataMask.Apply(heard.Text) }]
            : [],
    };
}
