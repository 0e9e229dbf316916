using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Web.Staff.Markup;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>What can be done with a ticket, as forms: each sends one command.</summary>
internal sealed class TicketForms(Ticket ticket, StaffMember who, Html token, StaffTexts texts)
{
    private static readonly string[] Routes = ["front-desk", "billing", "records", "nurse"];

    /// <summary>Who else the ticket can be handed to.</summary>
    public IReadOnlyList<StaffMember> Colleagues { get; init; } = [];

    private PatientLanguage Language => PatientLanguageCodes.Parse(ticket.Request.Language) ?? PatientLanguage.English;

    private bool IsMine => ticket.IsOpen && ticket.Holder?.Id == who.Id;

    /// <summary>Buttons that need nothing filled in.</summary>
    public Html Buttons() => Html.All(
    [
        ticket is { IsOpen: true, Holder: null } ? Button("claim", "Claim") : Html.Nothing,
        ticket.AwaitsAcknowledgement ? Button("acknowledge", "Acknowledge: I am on it") : Html.Nothing,
        IsMine ? Button("unassign", "Give it back") : Html.Nothing,
        ticket.IsOpen ? Html.Nothing : Button("reopen", "Reopen"),
        Button("transcript", "Open the transcript"),
    ]);

    public Html Resolve() => !ticket.IsOpen || (ticket.Holder is not null && !IsMine) ? Html.Nothing : Form("resolve", Html.Of(
        $"""
        <label for="because">Close it, because</label>
        <select id="because" name="because">{Enum.GetValues<CloseReason>().Select(reason => Html.Of($"<option value=\"{reason.ToString()}\">{StaffWords.Of(reason)}</option>"))}</select>
        <button>Resolve</button>
        """));

    public Html Transfer() => !ticket.IsOpen || (ticket.Holder is not null && !IsMine) ? Html.Nothing : Html.Of($"{ToDesk()}{ToColleague()}");

    /// <param name="typed">What was typed before and is not sent yet.</param>
    /// <param name="confirm">Whether sending it again sends it in another language than the patient's.</param>
    public Html Reply(string typed, bool confirm) => !IsMine ? Html.Nothing : Form("reply", Html.Of(
        $"""
        <label for="text">Reply to the patient, in {StaffWords.Language(ticket.Request.Language)}</label>
        <textarea id="text" name="text" rows="3" maxlength="4000" required>{typed}</textarea>
        {(confirm ? Html.Of($"<input type=\"hidden\" name=\"confirmed\" value=\"yes\">") : Html.Nothing)}
        <button>{(confirm ? "Send it as it is" : "Send")}</button>
        """));

    public Html Canned()
    {
        var canned = texts.Canned(Language);
        return !IsMine || canned.Count == 0 ? Html.Nothing : Form("send", Html.Of(
            $"""
            <label for="canned">Or send a prepared reply</label>
            <select id="canned" name="id">{canned.Select(reply => Html.Of($"<option value=\"{reply.Id}\">{reply.Title}</option>"))}</select>
            <button class="quiet">Send this reply</button>
            """));
    }

    /// <summary>The closest pairs in both languages, each with what can be done with it.</summary>
    public Html Pairs() => ticket.Request.ClosestPairs.Count == 0 ? Html.Of($"<p>No answer comes close.</p>") : Html.Of(
        $"""<ul class="pairs">{ticket.Request.ClosestPairs.Select(Pair)}</ul>""");

    /// <summary>What staff would have the bot answer from now on, when no pair does.</summary>
    public Html NewAnswer() => Form("answer", Html.Of(
        $"""
        <label for="answer">Or propose a new answer to this question</label>
        <textarea id="answer" name="answer" rows="3" maxlength="2000" required></textarea>
        <button class="quiet">Propose it</button>
        """));

    private Html ToDesk() => Form("transfer", Html.Of(
        $"""
        <label for="route">Hand it to the desk</label>
        <select id="route" name="route">{Routes.Select(route => Html.Of($"<option>{route}</option>"))}</select>
        <button class="quiet">Transfer</button>
        """));

    private Html ToColleague() => Colleagues.Count == 0 ? Html.Nothing : Form("hand-over", Html.Of(
        $"""
        <label for="to">Hand it to</label>
        <select id="to" name="to">{Colleagues.Select(member => Html.Of($"<option value=\"{member.Id}\">{NameOf(member)}</option>"))}</select>
        <button class="quiet">Hand it over</button>
        """));

    /// <summary>Whoever works in both places is two, and a ticket of the one is not in the hands of the other.</summary>
    private static string NameOf(StaffMember member) => member.IsOfTeams() ? $"{member.Name} (in Teams)" : member.Name;

    private Html Pair(ClosestPair pair) => Html.Of(
        $"""
        <li><p lang="en">{texts.QuestionOf(pair.QnaId, PatientLanguage.English)}</p>
        <p lang="es">{texts.QuestionOf(pair.QnaId, PatientLanguage.Spanish)}</p>
        <p class="fine">{pair.QnaId}, {StaffWords.Percent(pair.Confidence)}</p>
        {(IsMine && texts.Prepared(pair.QnaId, Language, ticket.Conversation.Channel) is not null ? Button("send", "Send this answer", pair.QnaId) : Html.Nothing)}
        {Button("phrasing", "Add as phrasing", pair.QnaId)}</li>
        """);

    private Html Button(string action, string words, string? id = null) => Form(action, Html.Of(
        $"{(id is null ? Html.Nothing : Html.Of($"<input type=\"hidden\" name=\"id\" value=\"{id}\">"))}<button{(action == "claim" ? Html.Nothing : Html.Of($" class=\"quiet\""))}>{words}</button>"));

    private Html Form(string action, Html fields) => Html.Of(
        $"""<form method="post" action="/staff/tickets/{ticket.Id}/{action}" class="do">{token}{fields}</form>""");
}
