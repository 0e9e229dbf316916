using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Core.Tickets.Watching;

/// <summary>
/// Looks for replies of staff that the sender has given up, and marks their tickets, so that somebody calls. It reads what
/// is kept, and so finds also what was given up right before a crash.
/// </summary>
public sealed class UndeliveredReplies(IOutbox outbox, ITicketStore tickets, TicketDesk desk)
{
    private const int MostParked = 1000;

    /// <summary>Outbox messages that were dealt with, by this replica; another one finds the line in the audit trail.</summary>
    private readonly HashSet<long> _known = [];

    /// <returns>How many tickets were marked.</returns>
    public async Task<int> MarkAsync(CancellationToken cancellation)
    {
        var marked = 0;
        foreach (var parked in await outbox.ParkedAsync(MostParked, cancellation).ConfigureAwait(false))
        {
            if (!_known.Add(parked.Item.Id) || PatientLetters.TicketOf(parked.Item.Message.Key) is not { } id)
                continue;
            if (await MarkAsync(id, parked, cancellation).ConfigureAwait(false))
                marked++;
        }

        return marked;
    }

    private async Task<bool> MarkAsync(long id, ParkedMessage parked, CancellationToken cancellation)
    {
        var why = $"{parked.Item.Message.Key}: {parked.Error}";
        var history = await tickets.HistoryAsync(id, cancellation).ConfigureAwait(false);
        return !history.Any(step => step.Detail == why)
            && (await desk.DoAsync(id, new MarkUndelivered(why), null, cancellation).ConfigureAwait(false)).IsDone;
    }
}
