using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Core.Tickets.Watching;

/// <summary>
/// Does what falls due by itself: reminds staff, tells a patient who waits longer than promised, takes back quiet
/// tickets, lets old ones expire. Safe to run in several replicas at once: of two that decide the same, one does it.
/// </summary>
public sealed class TicketWatch(ITicketStore tickets, TicketDesk desk, DueTimes due, TimeProvider time)
{
    private const int Page = 200;

    /// <returns>How many things were done.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var done = 0;
        for (var skip = 0; ; skip += Page)
        {
            var open = await tickets.ListAsync(TicketQuery.Open with { Limit = Page, Skip = skip }, cancellation).ConfigureAwait(false);
            foreach (var ticket in open)
            {
                if (await DueAsync(ticket, cancellation).ConfigureAwait(false) is { } command
                    && await desk.TryAsync(ticket, command, null, cancellation).ConfigureAwait(false) is { IsDone: true })
                    done++;
            }

            if (open.Count < Page)
                return done;
        }
    }

    /// <summary>One thing at a time: what else is due comes with the next sweep.</summary>
    private async Task<TicketCommand?> DueAsync(Ticket ticket, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (due.OfTicket(ticket, now) is { } command)
            return command;
        return due.IsLate(ticket, now) && !await WasToldAsync(ticket, cancellation).ConfigureAwait(false) ? new TellOfWait() : null;
    }

    private async Task<bool> WasToldAsync(Ticket ticket, CancellationToken cancellation) =>
        (await tickets.HistoryAsync(ticket.Id, cancellation).ConfigureAwait(false)).Any(step => step.Action == TellOfWait.Action);
}
