using Chatbot.Core.Hours;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Core.Tickets.Watching;

/// <summary>
/// When something falls due for a ticket. What staff do is counted in the hours when they are there; what is urgent,
/// and how long a chat was quiet, by the clock.
/// </summary>
/// <param name="current">The version of the knowledge base in use, which says when staff are there.</param>
public sealed class DueTimes(Func<KnowledgeBase> current, HandoffOptions options)
{
    /// <returns>Null when nothing is due.</returns>
    internal TicketCommand? OfTicket(Ticket ticket, DateTimeOffset now)
    {
        if (ticket.State is TicketState.Claimed or TicketState.Answered)
        {
            var quiet = TimeSpan.FromMinutes(options.ReleaseMinutes);
            if (now - (ticket.LastWordAt ?? ticket.Since) >= quiet)
                return new Release(quiet);
            // The patient came to be in an emergency after somebody had taken the ticket, who may not be looking.
            return ticket.AwaitsAcknowledgement ? Reminder(ticket, now) : null;
        }

        var expires = TimeSpan.FromHours(options.ExpireHours);
        if (!ticket.Request.IsUrgent && now - ticket.Since >= expires)
            return new Expire(expires);
        return Reminder(ticket, now);
    }

    /// <summary>Whether a patient waits longer than they were told.</summary>
    internal bool IsLate(Ticket ticket, DateTimeOffset now) =>
        ticket.State == TicketState.Requested && At(ticket.OpenedAt, options.Promise, byTheClock: false) <= now;

    private Remind? Reminder(Ticket ticket, DateTimeOffset now)
    {
        var ladder = options.LadderOf(ticket);
        if (ticket.Reminders >= ladder.Count || ticket.AcknowledgedAt is not null)
            return null;
        // After a time without the host, one reminder stands for all that were missed.
        var passed = ladder.Count(rung => At(ticket.Since, rung, ticket.Request.IsUrgent) <= now);
        return passed > ticket.Reminders ? new Remind(ticket.Reminders, passed, ElsewhereToo: passed == ladder.Count) : null;
    }

    private DateTimeOffset? At(DateTimeOffset since, TimeSpan after, bool byTheClock) =>
        !byTheClock && ClinicHours.Of(current().Clinic) is { } hours ? hours.After(since, after) : since + after;
}
