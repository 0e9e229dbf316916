using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Feedback;

/// <summary>Thumbs in every form in which they arrive, as the clients send them.</summary>
public sealed class FeedbackTests : IDisposable
{
    private const string Question = "Do I need someone to drive me home?";
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_thumb_of_Web_Chat_comes_back_as_an_event_with_the_action_that_was_shown(int thumb, bool isPositive)
    {
        await _clinic.SayAsync("webchat", Question);
        var turn = _clinic.Last.ReplyToId;
        var shown = (JObject)_clinic.Last.Entities[0].Properties["potentialAction"]![thumb]!;

        var pressed = Clinic.New(ActivityTypes.Event, "webchat");
        pressed.Name = "webchat:activity-status/feedback";
        pressed.Entities = [new Entity { Properties = (JObject)shown.DeepClone() }];
        await _clinic.ReceiveAsync(pressed);

        var kept = Assert.Single(_clinic.Feedback.All);
        Assert.Equal((new ConversationKey("webchat", "conv-1"), turn, isPositive), (kept.Conversation, kept.ActivityId, kept.IsPositive));
    }

    [Theory]
    [InlineData("""{"feedbackText":"too short, call 602-555-0134"}""", true, "too short, call [phone]")]
    [InlineData("""{"feedbackText":"too short"}""", false, "too short")]
    [InlineData("""{"feedbackText":""}""", true, null)]
    [InlineData("just words", true, "just words")]
    public async Task What_was_written_with_a_thumb_arrives_in_an_invoke_as_an_object_or_as_a_string(string written, bool asString, string? text)
    {
        var invoke = Invoke("dislike", asString ? new JValue(written) : JObject.Parse(written));

        await _clinic.ReceiveAsync(invoke);

        var kept = Assert.Single(_clinic.Feedback.All);
        Assert.Equal((false, text, "reply-1"), (kept.IsPositive, kept.Comment, kept.ActivityId));
        Assert.Equal(200, Answer().Status);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"shrug"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{}""")]
    public async Task An_invoke_that_is_no_feedback_is_not_for_this_bot(string value)
    {
        var invoke = Invoke("like", new JValue(""));
        invoke.Value = JObject.Parse(value);

        await _clinic.ReceiveAsync(invoke);

        Assert.Empty(_clinic.Feedback.All);
        Assert.Equal(501, Answer().Status);
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("msteams", false)]
    [InlineData("sms", false)]
    public async Task Only_the_website_gets_thumbs_of_ours(string channel, bool areShown)
    {
        await _clinic.SayAsync(channel, Question);

        Assert.Equal(areShown, _clinic.Last.Entities?.Any(entity => entity.Properties["potentialAction"] is not null) == true);
        Assert.Equal(channel == "msteams", (string?)((JObject)_clinic.Last.ChannelData)["feedbackLoop"]?["type"] == "default");
    }

    [Fact]
    public async Task The_answer_to_the_bots_own_question_is_kept_with_the_turn_that_was_asked_about()
    {
        await _clinic.SayAsync("webchat", "what is bone cement made of?");
        await _clinic.SayAsync("webchat", "what is a compression fracture");
        Assert.Contains("Did that answer your question?", _clinic.Last.Text, StringComparison.Ordinal);
        var turn = _clinic.Last.ReplyToId;

        await _clinic.SayAsync("webchat", "No");

        Assert.Equal((false, turn), (_clinic.Feedback.All[0].IsPositive, _clinic.Feedback.All[0].ActivityId));
        Assert.Equal(["Yes, send it", "No, thank you"], _clinic.Last.SuggestedActions.Actions.Select(action => action.Title));
    }

    public void Dispose() => _clinic.Dispose();

    private static Activity Invoke(string reaction, JToken feedback)
    {
        var invoke = Clinic.New(ActivityTypes.Invoke, "msteams");
        invoke.Name = "message/submitAction";
        invoke.ReplyToId = "reply-1";
        invoke.Value = new JObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JObject { ["reaction"] = reaction, ["feedback"] = feedback },
        };
        return invoke;
    }

    private Microsoft.Bot.Builder.InvokeResponse Answer() => (Microsoft.Bot.Builder.InvokeResponse)_clinic.Last.Value;
}
