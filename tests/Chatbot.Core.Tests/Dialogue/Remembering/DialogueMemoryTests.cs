using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Dialogue.Remembering;

public sealed class DialogueMemoryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly DialogueMemory Full = new()
    {
        State = DialogueState.Choosing,
        LastTurn = Noon,
        PreviousUtterance = "¿y después?",
        Subject = new("recovery-rest", "recovery", "How long do I rest?", PatientLanguage.English, Noon),
        Suggestions = [new(SuggestionKind.Choice, "How long do I rest?", new("recovery-rest")), new(SuggestionKind.NoneOfThese, "None of these")],
        Offered = new() { Reason = EscalationReason.LowConfidence, Urgency = EscalationUrgency.Routine, Question = "rest", Language = PatientLanguage.Spanish, Closest = [new("recovery-rest", 0.4)] },
        WaitingQuestions = ["and lifting?"],
        Failures = 1,
        Unanswered = ["rest"],
        AskedBack = 1,
        Answers = 3,
        StatedLanguage = PatientLanguage.Spanish,
        FeedbackAsked = true,
        FeedbackTurn = "turn-1",
        Greeted = true,
        RedFlags = [new("stroke", RedFlagAction.Call911, Noon, Acknowledged: true)],
        Tickets = [new(EscalationReason.RedFlag, "stroke", Noon)],
    };

    [Fact]
    public void Is_the_same_after_it_was_kept()
    {
        var json = DialogueMemoryJson.Write(Full);

        Assert.Equal(json, DialogueMemoryJson.Write(DialogueMemoryJson.Read(json)));
        Assert.Contains("\"schema\":1", json, StringComparison.Ordinal);
        Assert.Equal(Full.Subject, DialogueMemoryJson.Read(json).Subject);
        Assert.Equal(Full.Suggestions, DialogueMemoryJson.Read(json).Suggestions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"schema":99,"failures":2}""")]
    [InlineData("""{"schema":1,"state":"dancing"}""")]
    [InlineData("""{"schema":1,"suggestions":null}""")]
    public void What_cannot_be_read_is_a_conversation_that_begins_anew(string? json) =>
        Assert.Equal(DialogueMemory.Empty, DialogueMemoryJson.Read(json));

    [Fact]
    public void What_is_missing_has_its_default_and_what_is_unknown_is_skipped()
    {
        var memory = DialogueMemoryJson.Read("""{"failures":2,"colour":"green"}""");

        Assert.Equal((2, DialogueState.Open, false), (memory.Failures, memory.State, memory.Greeted));
        Assert.Empty(memory.RedFlags);
    }

    [Fact]
    public void The_subject_and_what_is_pending_expire_but_not_what_was_asked_once()
    {
        var options = new DialogueOptions { MemoryMinutes = 30, RedFlagMinutes = 60, TicketHours = 1 };

        var soon = MemoryAge.At(Noon.AddMinutes(29), Full, options);
        var later = MemoryAge.At(Noon.AddMinutes(31), Full, options);
        var muchLater = MemoryAge.At(Noon.AddMinutes(61), Full, options);

        Assert.Equal((DialogueState.Choosing, 1), (soon.State, soon.RedFlags.Count));
        Assert.Equal((DialogueState.Open, null, 0, 0), (later.State, later.Subject, later.Failures, later.Suggestions.Count));
        Assert.Equal((PatientLanguage.Spanish, true, true, 1), (later.StatedLanguage, later.FeedbackAsked, later.Greeted, later.RedFlags.Count));
        Assert.Equal((0, 0), (muchLater.RedFlags.Count, muchLater.Tickets.Count));
    }
}
