using System.Globalization;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Web.Staff.Markup;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>One ticket: what was asked and why it is here, what was said, and what can be done.</summary>
internal static class TicketPage
{
    public static Html Of(TicketView view, TicketForms forms, PageState state, DateTimeOffset now)
    {
        var ticket = view.Ticket;
        return Html.Of(
            $"""
            <h1>Ticket {ticket.Id}{(ticket.Request.IsUrgent ? ", urgent" : "")}</h1>
            {(state.Said is null ? Html.Nothing : Html.Of($"<p class=\"said\" role=\"alert\">{state.Said}</p>"))}
            <section id="facts" data-live aria-label="The ticket">{Facts(ticket, now)}</section>
            <section id="talk" data-live aria-label="The conversation">{(view.Talk.Count == 0 ? Html.Nothing : Html.Of($"<h2>Conversation</h2>{Lines(view.Talk)}"))}</section>
            <p id="typing" class="fine" role="status"></p>
            {forms.Reply(state.Typed, state.Confirm)}
            <section id="actions" data-live aria-label="Actions">{forms.Buttons()}{forms.Canned()}{forms.Resolve()}{forms.Transfer()}</section>
            {(state.Transcript is null ? Html.Nothing : Html.Of($"<section aria-label=\"Transcript\"><h2>Transcript</h2>{Lines(state.Transcript)}</section>"))}
            <section aria-label="Closest answers"><h2>Closest answers</h2>{forms.Pairs()}{forms.NewAnswer()}</section>
            <section id="history" data-live aria-label="History"><h2>History</h2><ol class="history">{view.History.Select(Step)}</ol></section>
            """);
    }

    private static Html Facts(Ticket ticket, DateTimeOffset now) => Html.Of(
        $"""
        <blockquote lang="{ticket.Request.Language}">{ticket.Request.Question}</blockquote>
        <dl>
        {Fact("State", StaffWords.StateOf(ticket))}
        {Fact("Why", StaffWords.Of(ticket.Request.Reason) + (ticket.Request.RedFlag is { } flag ? $" ({flag})" : ""))}
        {Fact("Confidence", StaffWords.Percent(ticket.Request.Confidence))}
        {Fact("Language", StaffWords.Language(ticket.Request.Language))}
        {Fact("Desk", ticket.Request.Route ?? "any")}
        {Fact("Channel", ticket.Conversation.Channel)}
        {Fact("Waiting for", StaffWords.Since(ticket.OpenedAt, now))}
        {(ticket.Request.AskedByRelative ? Fact("Asked by", "a relative; identity not verified") : Html.Nothing)}
        {(ticket.Callback is { } callback ? Fact("Call back at", $"{callback.Number} (they agreed on {Time(callback.ConsentedAt)}: “{callback.Wording}”)") : Html.Nothing)}
        {(ticket.Undelivered ? Fact("Delivery", DeliveryWords.NotDelivered) : Html.Nothing)}
        </dl>
        """);

    private static Html Fact(string name, string value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Lines(IReadOnlyList<SaidLine> lines) => Html.Of($"<ol class=\"talk\">{lines.Select(Line)}</ol>");

    private static Html Line(SaidLine line)
    {
        var delivery = line.Fate is null ? "" : $", {DeliveryWords.Of(line.Fate)}";
        return Html.Of(
            $"""
            <li class="{(line.Entry.Speaker == Speaker.Patient ? "patient" : "ours")}"><p class="fine">{line.Entry.Speaker.ToString()}, {Time(line.Entry.At)}{delivery}</p>
            <p class="words" lang="{line.Entry.Language ?? "en"}">{line.Entry.Text}</p></li>
            """);
    }

    private static Html Step(TicketStep step) => Html.Of(
        $"<li>{Time(step.At)} {step.Action}{(step.By is null ? "" : $" by {step.By.Name}")}{(step.Detail is null ? "" : $" ({step.Detail})")}</li>");

    private static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
