using Chatbot.Core.Tickets;
using Chatbot.Web.Staff.Markup;
using Chatbot.Web.Staff.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>The list of tickets, and the news of them.</summary>
internal static class InboxEndpoints
{
    private const int MostOpen = 200;
    private const int MostClosed = 20;

    public static void MapInbox(this RouteGroupBuilder staff)
    {
        staff.MapGet("", ListAsync);
        staff.MapGet("/events", (HttpContext http, TicketStreams streams) => streams.SendAsync(http));
        staff.MapTicket();
    }

    private static async Task<PageResult> ListAsync(HttpContext http, ITicketStore tickets, TimeProvider time, IAntiforgery antiforgery)
    {
        var who = StaffIdentity.Of(http.User)!;
        var open = await tickets.ListAsync(TicketQuery.Open with { Limit = MostOpen }, http.RequestAborted).ConfigureAwait(false);
        var closed = await tickets.ListAsync(
            new([TicketState.Resolved, TicketState.Cancelled, TicketState.Expired], Limit: MostClosed), http.RequestAborted).ConfigureAwait(false);
        return new(Layout.Page("Tickets", who, FormToken.Of(http, antiforgery), InboxPage.Of(open, closed, who, time.GetUtcNow())));
    }
}
