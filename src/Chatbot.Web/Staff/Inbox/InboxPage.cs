using Chatbot.Core.Tickets;
using Chatbot.Web.Staff.Markup;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>All open tickets, the urgent ones first, and those that were closed last.</summary>
internal static class InboxPage
{
    public static Html Of(IReadOnlyList<Ticket> open, IReadOnlyList<Ticket> closed, StaffMember who, DateTimeOffset now) => Html.Of(
        $"""
        <h1>Tickets</h1>
        <section id="open" data-live aria-label="Open tickets">
        {(open.Count == 0 ? Html.Of($"<p>Nobody is waiting.</p>") : Table("Open", open, who, now))}
        </section>
        <section id="closed" data-live aria-label="Closed tickets">
        {(closed.Count == 0 ? Html.Nothing : Table("Closed", closed, who, now))}
        </section>
        """);

    /// <summary>The desk for one language: each sees the tickets that it can answer.</summary>
    /// <param name="chosen">The code of a language; null for all.</param>
    public static Html Choice(string? chosen) => Html.Of(
        $"""
        <nav aria-label="Language of the patients"><ul class="choice">
        {Link("/staff", "All languages", chosen is null)}
        {Link("/staff?language=en", StaffWords.Language("en"), chosen == "en")}
        {Link("/staff?language=es", StaffWords.Language("es"), chosen == "es")}
        </ul></nav>
        """);

    private static Html Link(string address, string words, bool isChosen) => isChosen
        ? Html.Of($"<li><a href=\"{address}\" aria-current=\"page\">{words}</a></li>")
        : Html.Of($"<li><a href=\"{address}\">{words}</a></li>");

    private static Html Table(string caption, IReadOnlyList<Ticket> tickets, StaffMember who, DateTimeOffset now) => Html.Of(
        $"""
        <table><caption>{caption}</caption>
        <thead><tr><th scope="col">Ticket</th><th scope="col">Question</th><th scope="col">Language</th><th scope="col">Why</th><th scope="col">State</th><th scope="col">Since</th></tr></thead>
        <tbody>{tickets.Select(ticket => Row(ticket, who, now))}</tbody></table>
        """);

    private static Html Row(Ticket ticket, StaffMember who, DateTimeOffset now) => Html.Of(
        $"""
        <tr{(ticket.Request.IsUrgent ? Html.Of($" class=\"urgent\"") : Html.Nothing)}>
        <td><a href="/staff/tickets/{ticket.Id}">{ticket.Id}<span class="unseen"> open ticket</span></a>{(ticket.Request.IsUrgent ? Html.Of($" <strong class=\"mark\">urgent</strong>") : Html.Nothing)}</td>
        <td lang="{ticket.Request.Language}">{ticket.Request.Question}</td>
        <td>{StaffWords.Language(ticket.Request.Language)}</td>
        <td>{StaffWords.Of(ticket.Request.Reason)}{(ticket.Request.Route is null ? "" : $", {ticket.Request.Route}")}</td>
        <td>{StateOf(ticket, who)}{(ticket.Undelivered ? Html.Of($" <strong class=\"mark\">not delivered, please call</strong>") : Html.Nothing)}</td>
        <td>{StaffWords.Since(ticket.Since, now)}</td></tr>
        """);

    private static string StateOf(Ticket ticket, StaffMember who)
    {
        var state = StaffWords.Of(ticket.State);
        if (ticket.Holder is null || !ticket.IsOpen)
            return state;
        return ticket.Holder.Id == who.Id ? $"{state}, yours" : $"{state} by {ticket.Holder.Name}";
    }
}
