using System.Text;
using Chatbot.Bot.Staff.Cards;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>What Teams asks of every card, tried on the largest of each kind.</summary>
public sealed class CardRulesTests : IDisposable
{
    private const int MostBytes = 28 * 1024;
    private const int MostButtonsInARow = 6;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 16, 0, 0, TimeSpan.Zero);

    private readonly Clinic _clinic = new();

    public static TheoryData<string> Kinds => ["waiting", "urgent", "claimed", "answered", "resolved", "transcript", "confirm", "moved", "replaced"];

    public void Dispose() => _clinic.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_card_is_no_larger_than_Teams_takes(string kind)
    {
        var bytes = Encoding.UTF8.GetByteCount(JsonOf(Card(kind)).ToString(Formatting.None));

        Assert.InRange(bytes, 100, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_button_says_the_same_where_it_can_only_be_submitted_and_none_is_one_too_many(string kind)
    {
        var card = JsonOf(Card(kind));
        var rows = card.SelectTokens("$..actions").OfType<JArray>().ToList();

        Assert.All(rows, row => Assert.InRange(row.Count, 0, MostButtonsInARow));
        Assert.All(rows.SelectMany(row => row), action =>
        {
            Assert.Equal(("Action.Execute", "Action.Submit"), ((string)action["type"]!, (string)action["fallback"]!["type"]!));
            Assert.Equal((string)action["title"]!, (string)action["fallback"]!["title"]!);
            Assert.True(JToken.DeepEquals(action["data"], action["fallback"]!["data"]));
            Assert.Equal((string)action["verb"]!, (string)action["data"]!["verb"]!);
        });
        Assert.Equal(kind is "moved" or "replaced", rows.All(row => row.Count == 0));
    }

    [Theory]
    [InlineData("waiting", "phrasing", "transfer", "claim", "resolve", "transcript")]
    [InlineData("urgent", "phrasing", "transfer", "claim", "acknowledge", "resolve", "transcript")]
    [InlineData("claimed", "send", "phrasing", "transfer", "reply", "unassign", "resolve", "transcript")]
    [InlineData("resolved", "reopen", "transcript")]
    public void A_card_offers_what_can_be_done_with_its_ticket(string kind, params string[] verbs) =>
        Assert.Equal(verbs, JsonOf(Card(kind)).SelectTokens("$..actions").OfType<JArray>().SelectMany(row => row).Select(action => (string)action["verb"]!));

    [Fact]
    public void A_transcript_keeps_its_last_lines_when_there_are_too_many()
    {
        var text = JsonOf(Card("transcript")).ToString();

        Assert.Contains("line 39 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("line 0 ", text, StringComparison.Ordinal);
    }

    private AdaptiveCard Card(string kind)
    {
        var waiting = Largest();
        var claimed = waiting with { State = TicketState.Claimed, Holder = new("teams:ana", "Ana Maria Guadalupe de la Cruz Fernández") };
        var cards = new TicketCard(_clinic.Texts);
        return kind switch
        {
            "waiting" => cards.Of(waiting, []),
            "urgent" => cards.Of(waiting with { Request = waiting.Request with { IsUrgent = true, RedFlag = "cord-compression" } }, []),
            "claimed" => cards.Of(claimed, []),
            "answered" => cards.Of(claimed with { State = TicketState.Answered, Undelivered = true }, [.. Enumerable.Repeat(Failed(), 5)]),
            "resolved" => cards.Of(claimed with { State = TicketState.Resolved, ClosedBecause = CloseReason.ReachedByPhone }, []),
            "transcript" => TicketCard.Transcript(claimed, [.. Enumerable.Range(0, 40).Select(Line)]),
            "confirm" => TicketCard.Confirm(claimed, RefusalWords.Of(TicketRefusal.OtherLanguage, claimed), string.Concat(Enumerable.Repeat("ñ\"", 2000))),
            "moved" => TicketCard.Retired(claimed, "the desk billing"),
            _ => TicketCard.Retired(claimed, null),
        };
    }

    private static SentReply Failed() => new(Now, "Ana Maria Guadalupe de la Cruz Fernández", new(MessageState.GivenUp, "HTTP 400 21610"));

    private static TranscriptEntry Line(int number) =>
        new(Now, Speaker.Patient, $"line {number} {string.Concat(Enumerable.Repeat("¿Qué \"día\" es? ", 300))}");

    private static Ticket Largest() => new()
    {
        Id = 123_456_789,
        Conversation = new("directline", "c"),
        State = TicketState.Requested,
        Request = new()
        {
            Reason = EscalationReason.LowConfidence,
            IsUrgent = false,
            Route = "front-desk",
            Language = "es",
            Question = string.Concat(Enumerable.Repeat("¿Qué \"día\" es? ", 400)),
            AskedByRelative = true,
            Confidence = 0.4,
            ClosestPairs = [new("recovery-ride-home", 0.4), new("recovery-lifting", 0.3), new("recovery-driving", 0.2)],
        },
        OpenedAt = Now,
        Since = Now,
        Version = 1,
        Callback = new("+1 602 555 0123", Now, "May we call you?"),
    };

    private static JObject JsonOf(AdaptiveCard card) => JObject.FromObject(card, JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore }));
}
