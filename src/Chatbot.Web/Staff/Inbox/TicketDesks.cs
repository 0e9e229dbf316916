using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Web.Staff.Markup;
using Chatbot.Web.Staff.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>Carries out what a form asks for, and shows the ticket.</summary>
internal sealed class TicketDesks(TicketDesk desk, TicketViews views, StaffTexts texts, StaffOptions options)
{
    public int TranscriptLines => options.TranscriptLines;

    public async Task<IResult> DoAsync(HttpContext http, long id, Func<StaffMember, IFormCollection, TicketCommand?> read)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        return read(StaffIdentity.Of(http.User)!, form) is { } command
            ? await DoAsync(http, id, command).ConfigureAwait(false)
            : Results.BadRequest();
    }

    /// <summary>What was done is shown by the ticket's own address, so that loading it again does nothing twice; a refusal at once.</summary>
    public async Task<IResult> DoAsync(HttpContext http, long id, TicketCommand command, string typed = "")
    {
        // A second click would have the patient read it twice. All else that is done twice is refused by the ticket's state.
        var key = command is Reply or SendPrepared
            ? FormToken.KeyOf(http.Request.Path, await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false))
            : null;
        var result = await desk.DoAsync(id, command, key, http.RequestAborted).ConfigureAwait(false);
        if (result.IsDone || result.Refusal == TicketRefusal.Repeated)
            return Results.LocalRedirect(FormattableString.Invariant($"/staff/tickets/{id}"));
        var state = new PageState { Said = result.Words, Typed = typed, Confirm = result.Refusal == TicketRefusal.OtherLanguage };
        return await ShowAsync(http, id, state, StatusCodes.Status409Conflict).ConfigureAwait(false);
    }

    public async Task<IResult> ShowAsync(HttpContext http, long id, PageState state, int status = StatusCodes.Status200OK)
    {
        var who = StaffIdentity.Of(http.User)!;
        if (await views.OfAsync(id, who, http.RequestAborted).ConfigureAwait(false) is not { } view)
            return new PageResult(Layout.Page("No such ticket", who, Html.Nothing, Html.Of($"<h1>There is no such ticket</h1><p><a href=\"/staff\">To the inbox</a></p>")), StatusCodes.Status404NotFound);
        var services = http.RequestServices;
        var token = FormToken.Of(http, services.GetRequiredService<IAntiforgery>());
        var staff = await services.GetRequiredService<IStaffDirectory>().ListAsync(http.RequestAborted).ConfigureAwait(false);
        var forms = new TicketForms(view.Ticket, who, token, texts) { Colleagues = [.. staff.Where(member => member.Id != who.Id && member.Id != view.Ticket.Holder?.Id)] };
        var page = TicketPage.Of(view, forms, state, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new PageResult(Layout.Page(FormattableString.Invariant($"Ticket {id}"), who, token, page), status);
    }
}
