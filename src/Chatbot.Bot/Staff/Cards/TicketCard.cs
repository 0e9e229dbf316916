using System.Globalization;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>A ticket as a card: no more of what the patient said than the question, since a channel has many readers.</summary>
internal sealed class TicketCard(StaffTexts texts)
{
    public const string TextInputId = "text";
    public const string AnswerInputId = "answer";
    public const string ReasonInputId = "because";
    public const string DeskInputId = "desk";

    /// <param name="replies">The latest replies to the patient.</param>
    /// <param name="added">How often the patient has needed a person for something more.</param>
    public AdaptiveCard Of(Ticket ticket, IReadOnlyList<SentReply> replies, int added = 0) =>
        new([.. Head(ticket, added), .. replies.Select(Reply), .. Inputs(ticket)], [.. Actions(ticket)]);

    /// <summary>Shown to whoever asked for it, alone.</summary>
    public static AdaptiveCard Transcript(Ticket ticket, IReadOnlyList<TranscriptEntry> lines) => new(
        [
            new TextBlock($"Transcript of ticket {Number(ticket)}") { Weight = "Bolder" },
            .. CardText.Fit([.. lines.Select(Line)]).Select(line => new TextBlock(line)),
        ],
        [Action(ticket, "Back to the ticket", StaffVerbs.Show)]);

    /// <summary>The reply once more, with a warning, to be sent as it is or changed.</summary>
    public static AdaptiveCard Confirm(Ticket ticket, string warning, string typed) => new(
        [new TextBlock(warning) { Color = "Warning" }, new TextInput(TextInputId, "Reply") { Value = typed }],
        [
            new("Send it as it is", StaffVerbs.Reply, new(ticket.Id, StaffVerbs.Reply, Confirmed: true)),
            Action(ticket, "Back to the ticket", StaffVerbs.Show),
        ]);

    /// <summary>Stands where a card stood whose ticket is acted on elsewhere now.</summary>
    /// <param name="movedTo">Where to; null when another card of the same channel has taken its place.</param>
    public static AdaptiveCard Retired(Ticket ticket, string? movedTo) => new(
        [
            new TextBlock(movedTo is null
                ? $"Ticket {Number(ticket)} has another card in this channel. Please go on there."
                : $"Ticket {Number(ticket)} moved to {movedTo}."),
        ],
        []);

    private static string Line(TranscriptEntry line) => $"**{line.Speaker}** {Time(line.At)}: {CardText.Cut(line.Text, CardText.LongestLine)}";

    private static IEnumerable<object> Head(Ticket ticket, int added)
    {
        yield return new TextBlock($"Ticket {Number(ticket)}{(ticket.Request.IsUrgent ? ", urgent" : "")}: {StaffWords.StateOf(ticket)}")
        {
            Weight = "Bolder",
            Size = "Medium",
            Color = ticket is { IsOpen: true, Request.IsUrgent: true } ? "Attention" : null,
        };
        yield return new TextBlock(CardText.Cut(ticket.Request.Question, CardText.LongestQuestion));
        if (ticket.Undelivered)
            yield return new TextBlock(DeliveryWords.NotDelivered) { Color = "Attention", Weight = "Bolder" };
        yield return new FactSet([.. Facts(ticket, added)]);
    }

    /// <summary>That there was one and what became of it, not its words: a channel has many readers.</summary>
    private static TextBlock Reply(SentReply reply)
    {
        var fate = DeliveryWords.Of(reply.Fate);
        return new($"Reply of {reply.By}, {Time(reply.At)}{(fate.Length > 0 ? $": {fate}" : "")}")
        {
            Color = reply.Fate is { State: MessageState.GivenUp } ? "Attention" : null,
        };
    }

    private static IEnumerable<Fact> Facts(Ticket ticket, int added)
    {
        yield return new("Why", StaffWords.Of(ticket.Request.Reason) + (ticket.Request.RedFlag is { } flag ? $" ({flag})" : ""));
        yield return new("Confidence", string.Create(CultureInfo.InvariantCulture, $"{ticket.Request.Confidence * 100:0} %"));
        yield return new("Language", StaffWords.Language(ticket.Request.Language));
        yield return new(ticket.IsOpen ? "Waiting since" : "Asked", Time(ticket.OpenedAt));
        if (added > 0)
            yield return new("Asked more", added == 1 ? "once; see the transcript" : string.Create(CultureInfo.InvariantCulture, $"{added} times; see the transcript"));
        if (ticket.Request.Route is { } route)
            yield return new("Desk", route);
        if (ticket.Request.AskedByRelative)
            yield return new("Asked by", "a relative; identity not verified");
        if (ticket.Callback is { } callback)
            yield return new("Call back at", callback.Number);
    }

    private IEnumerable<object> Inputs(Ticket ticket)
    {
        if (ticket.Request.ClosestPairs.Count > 0)
            yield return new TextBlock(string.Join("\n\n", ticket.Request.ClosestPairs.Select(InBothLanguages)));
        if (!ticket.IsOpen)
            yield break;
        if (ticket.Holder is not null)
            yield return new TextInput(TextInputId, $"Reply to the patient, in {StaffWords.Language(ticket.Request.Language)}");
        var answers = Answers(ticket);
        if (answers.Count > 0)
            yield return new ChoiceInput(AnswerInputId, "Answer", answers);
        if (answers.Count > 0 && AnswerActions(ticket).ToList() is { Count: > 0 } actions)
            yield return new ActionSet(actions);
        yield return new ChoiceInput(DeskInputId, "Desk", [.. StaffChannelOptions.Desks.Select(desk => new Choice(desk, desk))]);
        yield return new ActionSet([Action(ticket, "Hand it to this desk", StaffVerbs.Transfer)]);
        yield return new ChoiceInput(ReasonInputId, "Close it, because", [.. Enum.GetValues<CloseReason>().Select(reason => new Choice(StaffWords.Of(reason), reason.ToString()))]);
    }

    private string InBothLanguages(ClosestPair pair) =>
        $"{texts.QuestionOf(pair.QnaId, PatientLanguage.English)} / {texts.QuestionOf(pair.QnaId, PatientLanguage.Spanish)} ({pair.QnaId}, {string.Create(CultureInfo.InvariantCulture, $"{pair.Confidence * 100:0} %")})";

    /// <summary>The closest pairs first, then the replies that always fit.</summary>
    private List<Choice> Answers(Ticket ticket)
    {
        var language = PatientLanguageCodes.Parse(ticket.Request.Language) ?? PatientLanguage.English;
        return
        [
            .. ticket.Request.ClosestPairs.Select(pair => new Choice(texts.QuestionOf(pair.QnaId, language), pair.QnaId)),
            .. texts.Canned(language).Select(canned => new Choice(canned.Title, canned.Id)),
        ];
    }

    private static IEnumerable<ExecuteAction> Actions(Ticket ticket)
    {
        if (!ticket.IsOpen)
            yield return Action(ticket, "Reopen", StaffVerbs.Reopen);
        else if (ticket.Holder is null)
            yield return Action(ticket, "Claim", StaffVerbs.Claim);
        else
            yield return Action(ticket, "Reply", StaffVerbs.Reply);
        if (ticket.AwaitsAcknowledgement)
            yield return Action(ticket, "I am on it", StaffVerbs.Acknowledge);
        if (ticket is { IsOpen: true, Holder: not null })
            yield return Action(ticket, "Give it back", StaffVerbs.Unassign);
        if (ticket.IsOpen)
            yield return Action(ticket, "Resolve", StaffVerbs.Resolve);
        yield return Action(ticket, "Transcript", StaffVerbs.Transcript);
    }

    private static IEnumerable<ExecuteAction> AnswerActions(Ticket ticket)
    {
        if (ticket.Holder is not null)
            yield return Action(ticket, "Send this answer", StaffVerbs.Send);
        if (ticket.Request.ClosestPairs.Count > 0)
            yield return Action(ticket, "Add as phrasing of this answer", StaffVerbs.Phrasing);
    }

    private static ExecuteAction Action(Ticket ticket, string title, string verb) => new(title, verb, new(ticket.Id, verb));

    private static string Number(Ticket ticket) => ticket.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Teams shows it by the clock of whoever reads it.</summary>
    private static string Time(DateTimeOffset at)
    {
        var utc = at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"{{{{DATE({utc}, SHORT)}}}} {{{{TIME({utc})}}}}";
    }
}
