using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>Gathers what a ticket's page shows.</summary>
internal sealed class TicketViews(ITicketStore tickets, ITurnStore turns, SentReplies replies, StaffOptions options)
{
    /// <summary>Steps with which somebody comes to have a ticket.</summary>
    private static readonly string[] Beginnings = ["claimed", "transferred"];

    /// <returns>Null when there is no such ticket.</returns>
    public async Task<TicketView?> OfAsync(long id, StaffMember who, CancellationToken cancellation)
    {
        if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket)
            return null;
        var history = await tickets.HistoryAsync(id, cancellation).ConfigureAwait(false);
        return new(ticket, await TalkAsync(ticket, history, who, cancellation).ConfigureAwait(false), history);
    }

    /// <summary>Adds to what staff said whether it has arrived.</summary>
    public async Task<IReadOnlyList<SaidLine>> LinesAsync(IEnumerable<TranscriptEntry> entries, CancellationToken cancellation)
    {
        var lines = new List<SaidLine>();
        foreach (var entry in entries)
            lines.Add(new(entry, await replies.FateAsync(entry, cancellation).ConfigureAwait(false)));

        return lines;
    }

    /// <summary>What comes before it was not said to whoever has the ticket: that is the transcript's, which is opened on demand.</summary>
    private async Task<IReadOnlyList<SaidLine>> TalkAsync(Ticket ticket, IReadOnlyList<TicketStep> history, StaffMember who, CancellationToken cancellation)
    {
        if (!ticket.IsOpen || ticket.Holder?.Id != who.Id)
            return [];
        var since = history.LastOrDefault(step => Beginnings.Contains(step.Action))?.At ?? ticket.Since;
        var transcript = await turns.TranscriptAsync(ticket.Conversation, options.TranscriptLines, cancellation).ConfigureAwait(false);
        return await LinesAsync(transcript.Where(entry => entry.At >= since), cancellation).ConfigureAwait(false);
    }
}
