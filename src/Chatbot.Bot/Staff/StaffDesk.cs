using Chatbot.Bot.Staff.Cards;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Bot.Staff;

/// <summary>Does what a press asks for.</summary>
internal sealed class StaffDesk(TicketDesk desk, TicketTranscripts transcripts, TicketProposals proposals, TicketCards cards)
{
    public const string TooOld = "This card is too old for that.";

    private const int TranscriptLines = 40;

    /// <summary>A card that is shown to one person alone needs Action.Execute, and a channel is no place for what a patient said.</summary>
    private const string OpenElsewhere = "This version of Teams cannot show it to you alone. Please open the ticket in the staff inbox.";

    /// <returns>The card to show to whoever pressed, or words alone.</returns>
    public async Task<StaffAnswer> DoAsync(StaffPress press, CancellationToken cancellation)
    {
        switch (press.Verb)
        {
            case StaffVerbs.Transcript:
                return press.IsAnswered ? await OpenAsync(press, cancellation).ConfigureAwait(false) : new(null, OpenElsewhere);
            case StaffVerbs.Phrasing:
                var proposed = await proposals.PhrasingAsync(press.Ticket, press.Answer, press.By, cancellation).ConfigureAwait(false);
                return new(null, proposed is null ? TicketProposals.ChooseAnswer : TicketProposals.Noted);
            case StaffVerbs.Show:
                return await ShowAsync(press, cancellation).ConfigureAwait(false);
            default:
                return CommandOf(press) is { } command ? await DoAsync(press, command, cancellation).ConfigureAwait(false) : new(null, TooOld);
        }
    }

    /// <summary>Somebody has written in a ticket's thread.</summary>
    public Task<StaffAnswer> ReplyAsync(StaffPress press, CancellationToken cancellation) =>
        DoAsync(press, new Reply(press.By, press.Reply), cancellation);

    private static TicketCommand? CommandOf(StaffPress press) => press.Verb switch
    {
        StaffVerbs.Claim => new Claim(press.By),
        StaffVerbs.Unassign => new Unassign(press.By),
        StaffVerbs.Reply => new Reply(press.By, press.Reply, press.IsConfirmed),
        StaffVerbs.Send => new SendPrepared(press.By, press.Answer),
        StaffVerbs.Resolve => new Resolve(press.By, press.Because),
        StaffVerbs.Reopen => new Reopen(press.By),
        StaffVerbs.Acknowledge => new Acknowledge(press.By),
        StaffVerbs.Transfer => new Transfer(press.By) { Route = press.Desk },
        _ => null,
    };

    private async Task<StaffAnswer> DoAsync(StaffPress press, TicketCommand command, CancellationToken cancellation)
    {
        var card = await cards.OfNextAsync(press.Ticket, cancellation).ConfigureAwait(false);
        var call = new TicketCall(press.Inbound, next => press.Response?.Invoke(new(card(next), null))) { Beside = press.Beside };
        var result = await desk.AnswerAsync(press.Ticket, command, call, cancellation).ConfigureAwait(false);
        return result switch
        {
            { IsDone: true } or { Refusal: TicketRefusal.Repeated } => new(card(result.Ticket!), null),
            { Refusal: TicketRefusal.OtherLanguage } => new(TicketCard.Confirm(result.Ticket!, result.Words!, press.Reply), null) { IsToBePosted = true },
            _ => new(null, result.Words),
        };
    }

    private async Task<StaffAnswer> OpenAsync(StaffPress press, CancellationToken cancellation)
    {
        var ticket = await transcripts.FindAsync(press.Ticket, cancellation).ConfigureAwait(false);
        var lines = await transcripts.OpenAsync(press.Ticket, press.By, TranscriptLines, cancellation).ConfigureAwait(false);
        return ticket is null || lines is null ? new(null, RefusalWords.Of(TicketRefusal.NoSuchTicket, null)) : new(TicketCard.Transcript(ticket, lines), null);
    }

    private async Task<StaffAnswer> ShowAsync(StaffPress press, CancellationToken cancellation) =>
        await transcripts.FindAsync(press.Ticket, cancellation).ConfigureAwait(false) is { } ticket
            ? new(await cards.OfAsync(ticket, cancellation).ConfigureAwait(false), null)
            : new(null, RefusalWords.Of(TicketRefusal.NoSuchTicket, null));
}

/// <param name="Card">Null when words are all.</param>
internal sealed record StaffAnswer(AdaptiveCard? Card, string? Words)
{
    /// <summary>Whether the card has to be sent where an answer cannot show it: the ticket's own card comes by itself.</summary>
    public bool IsToBePosted { get; init; }
}
