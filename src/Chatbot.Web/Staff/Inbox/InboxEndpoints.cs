using Chatbot.Core.Language;
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

    /// <param name="language">Only tickets of patients who write it; null for all.</param>
    private static async Task<PageResult> ListAsync(HttpContext http, string? language, ITicketStore tickets, TimeProvider time, IAntiforgery antiforgery)
    {
        var (who, only) = (StaffIdentity.Of(http.User)!, PatientLanguageCodes.Parse(language)?.Code());
        var open = await tickets.ListAsync(TicketQuery.Open with { Limit = MostOpen, Language = only }, http.RequestAborted).ConfigureAwait(false);
        var closed = await tickets.ListAsync(
            new([TicketState.Resolved, TicketState.Cancelled, TicketState.Expired], Limit: MostClosed) { Language = only }, http.RequestAborted).ConfigureAwait(false);
        var page = Html.All([InboxPage.Choice(only), InboxPage.Of(open, closed, who, time.GetUtcNow())]);
        return new(Layout.Page("Tickets", who, FormToken.Of(http, antiforgery), page));
    }
}
