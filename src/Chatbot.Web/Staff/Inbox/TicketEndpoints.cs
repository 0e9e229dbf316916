using Chatbot.Bot.Handoff;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Web.Staff.SignIn;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>One ticket and what can be done with it.</summary>
internal static class TicketEndpoints
{
    public static void MapTicket(this RouteGroupBuilder staff)
    {
        var ticket = staff.MapGroup("/tickets/{id:long}");
        ticket.MapGet("", (long id, TicketDesks desks, HttpContext http) => desks.ShowAsync(http, id, new()));
        ticket.MapPost("/transcript", TranscriptAsync);
        ticket.MapPost("/phrasing", PhrasingAsync);
        ticket.MapPost("/answer", AnswerAsync);
        ticket.MapPost("/hand-over", HandOverAsync);
        ticket.MapPost("/reply", ReplyAsync);
        ticket.MapPost("/typing", TypingAsync);
        Map("/claim", (who, _) => new Claim(who));
        Map("/unassign", (who, _) => new Unassign(who));
        Map("/acknowledge", (who, _) => new Acknowledge(who));
        Map("/reopen", (who, _) => new Reopen(who));
        Map("/send", (who, form) => new SendPrepared(who, form["id"].ToString()));
        Map("/transfer", (who, form) => new Transfer(who) { Route = form["route"] });
        Map("/resolve", (who, form) => Enum.TryParse<CloseReason>(form["because"], out var because) ? new Resolve(who, because) : null);

        void Map(string action, Func<StaffMember, IFormCollection, TicketCommand?> command) =>
            ticket.MapPost(action, (long id, TicketDesks desks, HttpContext http) => desks.DoAsync(http, id, command));
    }

    private static async Task<IResult> ReplyAsync(long id, TicketDesks desks, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var text = form["text"].ToString();
        var command = new Reply(StaffIdentity.Of(http.User)!, text, LanguageConfirmed: form["confirmed"] == "yes");
        return await desks.DoAsync(http, id, command, text).ConfigureAwait(false);
    }

    /// <summary>Somebody is writing a reply; what they write is not said yet, and does not come with it.</summary>
    private static async Task<IResult> TypingAsync(long id, HttpContext http, StaffTyping typing)
    {
        await typing.ShowAsync(id, StaffIdentity.Of(http.User)!, http.RequestAborted).ConfigureAwait(false);
        return Results.NoContent();
    }

    /// <summary>To somebody who has worked here, and to nobody else.</summary>
    private static async Task<IResult> HandOverAsync(long id, TicketDesks desks, IStaffDirectory staff, HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var known = await staff.ListAsync(http.RequestAborted).ConfigureAwait(false);
        return known.FirstOrDefault(member => member.Id == form["to"].ToString()) is { } colleague
            ? await desks.DoAsync(http, id, new Transfer(StaffIdentity.Of(http.User)!) { To = colleague }).ConfigureAwait(false)
            : Results.BadRequest();
    }

    private static async Task<IResult> TranscriptAsync(long id, HttpContext http, TicketDesks desks, TicketTranscripts transcripts, TicketViews views)
    {
        var lines = desks.TranscriptLines;
        var transcript = await transcripts.OpenAsync(id, StaffIdentity.Of(http.User)!, lines, http.RequestAborted).ConfigureAwait(false);
        var state = transcript is null ? new PageState() : new() { Transcript = await views.LinesAsync(transcript, http.RequestAborted).ConfigureAwait(false) };
        return await desks.ShowAsync(http, id, state).ConfigureAwait(false);
    }

    private static async Task<IResult> PhrasingAsync(long id, HttpContext http, TicketDesks desks, TicketProposals proposals)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var proposed = await proposals.PhrasingAsync(id, form["id"].ToString(), StaffIdentity.Of(http.User)!, http.RequestAborted).ConfigureAwait(false);
        return await desks.ShowAsync(http, id, new() { Said = proposed is null ? TicketProposals.ChooseAnswer : TicketProposals.Noted }).ConfigureAwait(false);
    }

    private static async Task<IResult> AnswerAsync(long id, HttpContext http, TicketDesks desks, TicketProposals proposals)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var proposed = await proposals.AnswerAsync(id, form["answer"].ToString(), StaffIdentity.Of(http.User)!, http.RequestAborted).ConfigureAwait(false);
        return await desks.ShowAsync(http, id, new() { Said = proposed is null ? "Write a text first." : TicketProposals.Noted }).ConfigureAwait(false);
    }
}
