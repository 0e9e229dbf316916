using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Safety;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class EmergencyTests
{
    private readonly SampleFiles _files = new();

    [Fact]
    public void An_emergency_is_answered_first_and_alone()
    {
        var emergency = Assert.IsType<Emergency>(Respond("How much will it cost? My chest hurts"));

        Assert.Equal(("embolism", RedFlagAction.Call911, PersonInDanger.Self), (emergency.Group, emergency.Action, emergency.Person));
        Assert.Equal("Call 911.", emergency.Text);
        Assert.Equal("red flag embolism: the words '<chest> ... hurts'", emergency.Reason);
        Assert.Equal("emergency", emergency.Name);
    }

    [Theory]
    [InlineData("my wife has a fever", "Call (602) 555-0100 [sample] today. Stay with her.")]
    [InlineData("my husband has a fever", "Call (602) 555-0100 [sample] today. Stay with him.")]
    [InlineData("someone has a fever", "Call (602) 555-0100 [sample] today. Stay with them.")]
    public void Who_writes_for_another_is_told_what_to_do_for_her_him_or_them(string utterance, string text) =>
        Assert.Equal(text, Respond(utterance).Text);

    [Fact]
    public void Both_languages_are_looked_for_whatever_language_was_stated()
    {
        var turn = new Turn("my pecho hurts", ChannelNames.WebChat, PatientLanguage.Spanish);

        Assert.Equal("Llame al 911.", Assert.IsType<Emergency>(Respond(turn)).Text);
    }

    [Fact]
    public void An_emergency_is_answered_where_nothing_is_signed() =>
        Assert.IsType<Emergency>(Respond(new Turn("overdose", ChannelNames.WebChat), ServeMode.SignedOnly));

    [Fact]
    public void A_sign_over_two_messages_is_found() =>
        Assert.IsType<Emergency>(Respond(new Turn("it hurts", ChannelNames.WebChat) { Memory = new() { PreviousUtterance = "my chest" } }));

    [Fact]
    public void Emergencies_are_the_most_urgent_outcome() => Assert.True(Respond("my chest hurts").Urgency > 2);

    private TurnOutcome Respond(string utterance) => Respond(new Turn(utterance, ChannelNames.WebChat));

    private TurnOutcome Respond(Turn turn, ServeMode mode = ServeMode.All)
    {
        using var responder = Responder.Build(_files.Read().Knowledge!, new(mode, 30), new(), TimeProvider.System);
        return Assert.Single(responder.Respond(turn).Outcomes);
    }
}
