using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Core.Tickets;

/// <summary>
/// The one place that changes tickets. A command decides; what it decided is kept whole: the ticket, a line of the audit
/// trail, what the patient is told, the news for staff.
/// </summary>
public sealed class TicketDesk(ITicketStore tickets, ITurnStore turns, PatientLetters letters, TimeProvider time)
{
    /// <summary>How often a command is decided anew because somebody else was quicker.</summary>
    private const int MostTries = 5;

    /// <param name="inbound">The activity that asked for it, which is then handled once; null for what is no activity.</param>
    public Task<TicketResult> DoAsync(long id, TicketCommand command, InboundKey? inbound, CancellationToken cancellation) =>
        AnswerAsync(id, command, new(inbound, null), cancellation);

    /// <summary>The same with an HTTP answer, which is kept with what was done.</summary>
    public async Task<TicketResult> AnswerAsync(long id, TicketCommand command, TicketCall call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(call);
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket)
                return new(TicketRefusal.NoSuchTicket, null);
            if (call.Inbound is { } inbound && (await turns.WasHandledAsync(inbound, cancellation).ConfigureAwait(false)).Handled)
                return new(TicketRefusal.Repeated, ticket);
            if (await TryAsync(ticket, command, call, cancellation).ConfigureAwait(false) is { } result)
                return result;
        }

        return new(TicketRefusal.Busy, await tickets.FindAsync(id, cancellation).ConfigureAwait(false));
    }

    /// <summary>Decides once, on the ticket as the caller has seen it.</summary>
    /// <returns>Null when somebody has changed it since; nothing was done.</returns>
    public Task<TicketResult?> TryAsync(Ticket ticket, TicketCommand command, InboundKey? inbound, CancellationToken cancellation) =>
        TryAsync(ticket, command, new TicketCall(inbound, null), cancellation);

    private async Task<TicketResult?> TryAsync(Ticket ticket, TicketCommand command, TicketCall call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(command);
        var now = time.GetUtcNow();
        var decision = command.Decide(ticket, now);
        if (decision.Refusal is { } refusal)
            return new(refusal, ticket);
        if (!ticket.IsOpen && decision.Next!.IsOpen && await tickets.OpenOfAsync(ticket.Conversation, cancellation).ConfigureAwait(false) is not null)
            return new(TicketRefusal.OtherIsOpen, ticket);
        var conversation = await turns.FindAsync(ticket.Conversation, cancellation).ConfigureAwait(false);
        if (Change(ticket, command, decision, conversation, now) is not { } change)
            return new(TicketRefusal.NoSuchAnswer, ticket);
        var response = call.Response?.Invoke(change.Ticket with { Version = change.Ticket.Version + 1 });
        change = change with { Inbound = call.Inbound, Response = response, Outgoing = [.. change.Outgoing, .. call.Beside] };
        var changed = await tickets.ChangeAsync(change, cancellation).ConfigureAwait(false);
        if (changed is null)
            return null;
        // Nobody who waits for news of a ticket is to wait until somebody looks for what is left over.
        letters.Prompt(change.Outgoing);
        return new(null, changed);
    }

    /// <summary>Decides without keeping anything, for a turn that keeps the change together with all else that it leaves behind.</summary>
    /// <param name="conversation">As the turn is going to leave it.</param>
    /// <returns>Null when it is refused.</returns>
    public TicketChange? Plan(Ticket ticket, TicketCommand command, ConversationRecord conversation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var now = time.GetUtcNow();
        var decision = command.Decide(ticket, now);
        return decision.Refusal is null ? Change(ticket, command, decision, conversation, now) : null;
    }

    /// <param name="conversation">Null when it was forgotten: then nobody can be told.</param>
    private TicketChange? Change(Ticket ticket, TicketCommand command, TicketDecision decision, ConversationRecord? conversation, DateTimeOffset now)
    {
        var step = new TicketStep(now, command.By, decision.Action, decision.Detail);
        var news = new TicketNews(ticket.Id, decision.Reminds, decision.Words).Message();
        if (conversation is null || conversation.Reference.Length == 0)
            return Unheard(decision, step) with { Outgoing = [news] };
        if (letters.Write(ticket, conversation, decision.Says, now) is not { } written)
            return null;
        return new(decision.Next!, step)
        {
            Transcript = [.. written.Select(letter => letter.Entry)],
            Outgoing = [.. written.Select(letter => letter.Message), news],
            Memory = Memory(ticket, decision, conversation.Memory, now),
        };
    }

    /// <returns>Null to leave it as it is.</returns>
    private static string? Memory(Ticket ticket, TicketDecision decision, string? before, DateTimeOffset now)
    {
        if (decision.ReturnsToBot)
            return ReturnToBot.Memory(before, decision.AsksFeedback ? ticket : null, now);
        return decision.Next!.IsOpen ? null : ReturnToBot.WithoutTickets(before);
    }

    /// <summary>The conversation was forgotten. What somebody of the staff wrote into it has reached nobody, and they are to know.</summary>
    private static TicketChange Unheard(TicketDecision decision, TicketStep step) =>
        decision.Says.Any(words => words is PatientWords.OfStaff or PatientWords.Prepared)
            ? new(decision.Next! with { Undelivered = true }, step with { Detail = "not delivered: the conversation is gone" })
            : new(decision.Next!, step);
}
