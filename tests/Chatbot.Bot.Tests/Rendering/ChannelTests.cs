using Chatbot.Bot.Tests.Fakes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Rendering;

/// <summary>What each channel gets of the same answer.</summary>
public sealed class ChannelTests : IDisposable
{
    private const string Question = "Do I need someone to drive me home?";
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public async Task The_website_gets_Markdown_a_citation_and_buttons(string channel)
    {
        await _clinic.SayAsync(channel, Question);

        var reply = _clinic.Last;
        Assert.Equal("markdown", reply.TextFormat);
        Assert.Equal("en", reply.Locale);
        Assert.Equal("acceptingInput", reply.InputHint);
        Assert.All(reply.SuggestedActions.Actions, button => Assert.Equal("imBack", button.Type));
        Assert.All(reply.SuggestedActions.Actions, button => Assert.Equal(button.Title, button.Value));
        var message = Assert.Single(reply.Entities);
        Assert.Equal("https://schema.org/Message", message.Type);
        Assert.StartsWith("FAQs on Kyphoplasty", (string)message.Properties["citation"]![0]!["appearance"]!["name"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    [InlineData("sms")]
    public async Task An_emergency_says_what_to_do_before_anything_else_on_every_channel(string channel)
    {
        await _clinic.SayAsync(channel, "my husband can't breathe and his lips are blue");

        var emergency = _clinic.Sent[0];
        Assert.Contains("911", emergency.Text, StringComparison.Ordinal);
        Assert.Null(emergency.SuggestedActions);
        var faq = Clinic.FaqOf(emergency);
        Assert.Equal("emergency", (string?)faq["outcome"]);
        Assert.Equal("call911", (string?)faq["redFlag"]!["action"]);
    }

    [Fact]
    public async Task Teams_gets_three_buttons_at_most_and_in_personal_chats_only()
    {
        await _clinic.SayAsync("msteams", Question, "personal", "personal");
        Assert.InRange(_clinic.Last.SuggestedActions.Actions.Count, 1, 3);

        await _clinic.SayAsync("msteams", Question, "channel", "channel");
        Assert.Null(_clinic.Last.SuggestedActions);
        Assert.Contains("Source: ", _clinic.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_message_gets_the_short_form_and_numbers_instead_of_buttons()
    {
        await _clinic.SayAsync("sms", Question);

        var reply = _clinic.Last;
        Assert.Null(reply.SuggestedActions);
        Assert.Empty(reply.Entities);
        Assert.Equal("plain", reply.TextFormat);
        Assert.DoesNotContain("Source: ", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\n1. ", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n3. ", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData(" one. ")]
    [InlineData("Uno")]
    public async Task A_number_in_a_text_message_asks_the_question_that_it_stands_for(string number)
    {
        await _clinic.SayAsync("sms", Question);
        var offered = _clinic.Last.Text.Split("\n1. ")[1].Split('\n')[0];
        await _clinic.SayAsync("sms", number);
        var byNumber = Clinic.FaqOf(_clinic.Last);
        await _clinic.SayAsync("sms", offered, "another");

        Assert.Equal("answered", (string)byNumber["outcome"]!);
        Assert.Equal((string)Clinic.FaqOf(_clinic.Last)["qnaId"]!, (string)byNumber["qnaId"]!);
    }

    [Fact]
    public async Task On_the_website_a_number_is_just_a_number()
    {
        await _clinic.SayAsync("webchat", Question);
        await _clinic.SayAsync("webchat", "1");

        Assert.NotEqual("answered", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    [Fact]
    public async Task The_bots_name_in_a_Teams_channel_is_not_part_of_the_question()
    {
        var message = Clinic.New(ActivityTypes.Message, "msteams");
        message.Text = $"<at>Clinic bot</at> {Question}";
        message.Conversation.ConversationType = "channel";
        message.Entities =
        [
            new Entity("mention")
            {
                Properties = JObject.Parse("""{"mentioned":{"id":"bot-1","name":"Clinic bot"},"text":"<at>Clinic bot</at>"}"""),
            },
        ];

        await _clinic.ReceiveAsync(message);

        Assert.Equal("recovery-ride-home", (string)Clinic.FaqOf(_clinic.Last)["qnaId"]!);
    }

    [Fact]
    public async Task Every_reply_says_why_with_a_pair_only_when_it_answers()
    {
        await _clinic.SayAsync("webchat", Question);
        await _clinic.SayAsync("webchat", "zxqw vbnm");

        Assert.All(_clinic.Sent, reply => Assert.Equal(
            ["outcome", "qnaId", "confidence", "language", "reason", "knowledgeVersion"],
            Clinic.FaqOf(reply).Properties().Select(property => property.Name)));
        Assert.Equal(
            [JTokenType.Null, JTokenType.String, JTokenType.Null],
            _clinic.Sent.Select(reply => Clinic.FaqOf(reply)["qnaId"]!.Type));
    }

    public void Dispose() => _clinic.Dispose();
}
