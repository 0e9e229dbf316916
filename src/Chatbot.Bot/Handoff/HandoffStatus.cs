using Chatbot.Bot.Turns;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Handoff;

/// <summary>
/// Follows, in the conversation's ticket, what a hub says of a handoff: <c>accepted</c> claims it, so that the bot is silent
/// but for emergencies; <c>completed</c> resolves it; <c>failed</c> gives it back. Whatever else it says, and what the desk
/// refuses since somebody of the staff was quicker, is overlooked.
/// </summary>
internal sealed class HandoffStatus(HandoffTargetOptions options, ITicketStore tickets, TicketDesk desk)
{
    private static readonly StaffMember Hub = new("hub:events", "Agents' hub");

    public async Task FollowAsync(Activity status, CancellationToken cancellation)
    {
        // Anybody may send an event on the website. Only who runs the host says that there is a hub in between.
        if (options.Target != HandoffTarget.Events || CommandOf((status.Value as JObject)?["state"]) is not { } command)
            return;
        if (await tickets.OpenOfAsync(InboundKeys.ConversationOf(status), cancellation).ConfigureAwait(false) is { } ticket)
            await desk.DoAsync(ticket.Id, command, InboundKeys.Of(status), cancellation).ConfigureAwait(false);
    }

    private static TicketCommand? CommandOf(JToken? state) => (state as JValue)?.Value switch
    {
        "accepted" => new Claim(Hub),
        "completed" => new Resolve(Hub, CloseReason.Answered),
        "failed" => new Unassign(Hub),
        _ => null,
    };
}
