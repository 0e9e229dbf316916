using Chatbot.Bot.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Rendering;

/// <summary>What each channel shows when the bot asks which question was meant.</summary>
public sealed class ChoiceTests : IDisposable
{
    private const string Ambiguous = "how is it that the doc gets the cement in the bone, in what order";
    private const string Meant = "How is kyphoplasty done?";

    private readonly Clinic _clinic = new();

    [Fact]
    public async Task The_website_gets_buttons_and_the_ids_of_the_choices()
    {
        await _clinic.SayAsync("webchat", Ambiguous);

        var faq = Clinic.FaqOf(_clinic.Last);
        Assert.Equal(("disambiguating", JTokenType.Null), ((string)faq["outcome"]!, faq["qnaId"]!.Type));
        Assert.Equal(["kyphoplasty-cement", "kyphoplasty-how"], faq["choices"]!.Select(id => (string)id!).Order());
        Assert.Equal("None of these", _clinic.Last.SuggestedActions.Actions[^1].Title);
        Assert.Contains($". {Meant}\n", _clinic.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_answers_with_its_question()
    {
        await _clinic.SayAsync("webchat", Ambiguous);
        await _clinic.SayAsync("webchat", (string)_clinic.Last.SuggestedActions.Actions.Single(button => button.Title == Meant).Value);

        Assert.Equal("kyphoplasty-how", (string)Clinic.FaqOf(_clinic.Last)["qnaId"]!);
        Assert.Equal(1, (double)Clinic.FaqOf(_clinic.Last)["confidence"]!);
    }

    [Fact]
    public async Task A_text_message_has_the_numbers_once_and_takes_one_for_an_answer()
    {
        await _clinic.SayAsync("sms", Ambiguous);
        var lines = _clinic.Last.Text.Split('\n');
        Assert.Equal(["1.", "2.", "3."], lines[1..].Select(line => line[..2]));

        await _clinic.SayAsync("sms", lines.Single(line => line.EndsWith(Meant, StringComparison.Ordinal))[..1]);

        Assert.Equal("kyphoplasty-how", (string)Clinic.FaqOf(_clinic.Last)["qnaId"]!);
    }

    [Fact]
    public async Task Teams_shows_three_buttons_in_personal_chats_and_numbers_everywhere()
    {
        await _clinic.SayAsync("msteams", Ambiguous, "personal", "personal");
        Assert.Equal(3, _clinic.Last.SuggestedActions.Actions.Count);

        await _clinic.SayAsync("msteams", Ambiguous, "channel", "channel");
        Assert.Null(_clinic.Last.SuggestedActions);
        Assert.Contains("\n3. None of these", _clinic.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_says_so_in_the_data_and_yes_sends_it()
    {
        await _clinic.SayAsync("webchat", "does vertebroplasty improve back function scores and quality of life");
        Assert.Equal("""{"reason":"otherProcedure","state":"offered"}""", Clinic.FaqOf(_clinic.Last)["escalation"]!.ToString(Newtonsoft.Json.Formatting.None));

        await _clinic.SayAsync("webchat", "Yes, send it");

        Assert.Equal("requested", (string)Clinic.FaqOf(_clinic.Last)["escalation"]!["state"]!);
    }

    public void Dispose() => _clinic.Dispose();
}
