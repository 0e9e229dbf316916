using Chatbot.Core.Dialogue;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class ResponderTests
{
    private readonly SampleFiles _files = new();

    [Fact]
    public void Answers_a_phrasing_of_a_pair_and_offers_what_comes_next()
    {
        var answered = Assert.IsType<Answered>(Respond("Do I need a ride?"));

        Assert.Equal(new QnaId("recovery-ride-home"), answered.QnaId);
        Assert.Equal("answer: the utterance is one of its phrasings", answered.Reason);
        Assert.Equal([new FollowUp(new("recovery-rest"), "How long do I rest?")], answered.FollowUps);
        Assert.Equal(1, answered.Confidence);
    }

    [Fact]
    public void Answers_in_Spanish_what_is_asked_in_Spanish()
    {
        var answered = Assert.IsType<Answered>(Respond("¿Quién me recoge?"));

        Assert.Equal(PatientLanguage.Spanish, answered.Language);
        Assert.StartsWith("Alguien lo debe llevar a casa. No puede manejar.", answered.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how much will it cost", PatientLanguage.English, "Our billing desk knows.\n\nI pass it on. Call (602) 555-0100 [sample].")]
    [InlineData("cuanto cuesta", PatientLanguage.Spanish, "Lo sabe la oficina de cobros.\n\nLo paso. Llame al (602) 555-0100 [ejemplo].")]
    public void A_staff_topic_is_said_to_be_for_staff_on_the_first_turn(string utterance, PatientLanguage language, string text)
    {
        var escalated = Assert.IsType<Escalated>(Respond(utterance));

        Assert.Equal((EscalationReason.StaffTopic, "billing", language), (escalated.Because, escalated.Route, escalated.Language));
        Assert.Equal(text, escalated.Text);
    }

    [Theory]
    [InlineData("what is the capital of France", "I do not know.\n\nCall (602) 555-0100 [sample].")]
    [InlineData("¿cuál es la capital de Francia?", "No lo sé.\n\nLlame al (602) 555-0100 [ejemplo].")]
    public void Admits_not_to_know_and_says_how_to_reach_a_person(string utterance, string text) =>
        Assert.Equal(text, Assert.IsType<FellBack>(Respond(utterance)).Text);

    [Fact]
    public void What_the_page_says_of_kyphoplasty_is_not_said_of_vertebroplasty()
    {
        var escalated = Assert.IsType<Escalated>(Respond("Who will drive me home after vertebroplasty?"));

        Assert.Equal(EscalationReason.OtherProcedure, escalated.Because);
        Assert.Equal("The page does not say.\n\nShall I send it?", escalated.Text);
    }

    [Fact]
    public void An_unsigned_answer_goes_to_staff_where_only_signed_ones_are_served()
    {
        var escalated = Assert.IsType<Escalated>(Respond("How long do I rest?", ServeMode.SignedOnly));

        Assert.Equal(EscalationReason.NotReviewed, escalated.Because);
        Assert.Equal("Our staff answer this.\n\nShall I send it?", escalated.Text);
        Assert.Equal("recovery-rest", escalated.Candidates[0].Key);
    }

    [Fact]
    public void A_withdrawn_answer_goes_to_staff()
    {
        _files.Replace("recovery.yaml", "    appliesTo: both\n", "    appliesTo: both\n    withdrawn: { on: 2026-01-01, reason: wrong }\n");

        Assert.Equal(EscalationReason.Withdrawn, Assert.IsType<Escalated>(Respond("How long do I rest?")).Because);
    }

    [Fact]
    public void An_answer_that_lacks_the_language_that_was_asked_for_goes_to_staff()
    {
        var text = _files.Texts["recovery.yaml"];
        _files.Write("recovery.yaml", text[..text.LastIndexOf("    es:", StringComparison.Ordinal)]);

        var outcome = Respond("¿Cuánto tiempo descanso?");

        Assert.IsNotType<Answered>(outcome);
        Assert.Equal(PatientLanguage.Spanish, outcome.Language);
    }

    [Fact]
    public void Another_answer_threshold_decides_otherwise_about_the_same_candidates()
    {
        using var responder = Responder.Build(_files.Read().Knowledge!, new(ServeMode.All, 30), new() { AmbiguityThreshold = 0 }, TimeProvider.System);
        Turn turn = new("how long must one rest", ChannelNames.WebChat);

        using var strict = responder.WithAnswerThreshold(1);
        using var lax = responder.WithAnswerThreshold(0);
        var fellBack = Assert.IsType<FellBack>(Assert.Single(strict.Respond(turn).Outcomes));
        var answered = Assert.IsType<Answered>(Assert.Single(lax.Respond(turn).Outcomes));

        Assert.Equal(fellBack.Candidates, answered.Candidates);
        Assert.Contains("below the answer threshold 1.00", fellBack.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Disposing_of_a_bot_with_another_threshold_leaves_the_first_one_whole()
    {
        using var responder = Responder.Build(_files.Read().Knowledge!, new(ServeMode.All, 30), new(), TimeProvider.System);
        responder.WithAnswerThreshold(1).Dispose();

        Assert.IsType<Answered>(Assert.Single(responder.Respond(new("Do I need a ride?", ChannelNames.WebChat)).Outcomes));
    }

    private TurnOutcome Respond(string utterance, ServeMode mode = ServeMode.All)
    {
        using var responder = Responder.Build(_files.Read().Knowledge!, new(mode, 30), new() { AnswerThreshold = 0.4, AmbiguityThreshold = 0 }, TimeProvider.System);
        return Assert.Single(responder.Respond(new(utterance, ChannelNames.WebChat)).Outcomes);
    }
}
