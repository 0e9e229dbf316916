using Chatbot.Bot.Turns;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Handoff;

/// <summary>
/// Follows, in the conversation's ticket, what a hub says of a handoff: <c>accepted</c> claims it, so that the bot is silent
/// but for emergencies; <c>completed</c> resolves it; <c>failed</c> gives it back. Whatever else it says is overlooked.
/// </summary>
internal sealed class HandoffStatus(HandoffTargetOptions options, ITicketStore tickets, TimeProvider time)
{
    private static readonly StaffMember Hub = new("hub:events", "Agents' hub");

    public async Task FollowAsync(Activity status, CancellationToken cancellation)
    {
        // Anybody may send an event on the website. Only who runs the host says that there is a hub in between.
        if (options.Target != HandoffTarget.Events || status.Value is not JObject value)
            return;
        if (await tickets.OpenOfAsync(InboundKeys.ConversationOf(status), cancellation).ConfigureAwait(false) is not { } ticket)
            return;
        if (Next(ticket, (string?)value["state"]) is { } next)
            await tickets.ChangeAsync(new(next.Ticket, new(time.GetUtcNow(), Hub, next.Step)), cancellation).ConfigureAwait(false);
    }

    /// <returns>Null when the ticket is there already.</returns>
    private (Ticket Ticket, string Step)? Next(Ticket ticket, string? state)
    {
        var now = time.GetUtcNow();
        return state switch
        {
            "accepted" when ticket.State == TicketState.Requested =>
                (ticket with { State = TicketState.Claimed, Since = now, Holder = Hub }, "claimed"),
            "completed" => (ticket with { State = TicketState.Resolved, Since = now, ClosedBecause = CloseReason.Answered }, "resolved"),
            "failed" when ticket.State != TicketState.Requested =>
                (ticket with { State = TicketState.Requested, Since = now, Holder = null }, "handoff failed"),
            _ => null,
        };
    }
}
