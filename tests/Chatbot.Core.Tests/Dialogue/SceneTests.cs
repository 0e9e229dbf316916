using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class SceneTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_question_behind_a_scene_is_decided_at_every_threshold_though_it_is_word_for_word_a_phrasing(double threshold)
    {
        using var bot = Responder.Build(
            ClinicData.Knowledge, new(ServeMode.All, 30), new() { AnswerThreshold = threshold, AmbiguityThreshold = threshold }, TimeProvider.System);

        var reply = bot.Respond(new("my uncle Bert told me all about his trip, will I be asleep or awake during the procedure", ChannelNames.WebChat));

        Assert.True(reply.Lead is Answered or Disambiguating, reply.Lead.Reason);
    }

    [Fact]
    public void An_answer_is_as_sure_as_the_part_of_the_text_that_it_was_found_for()
    {
        var options = new DialogueOptions();
        using var bot = Responder.Build(ClinicData.Knowledge, new(ServeMode.All, 30), options, TimeProvider.System);

        var reply = bot.Respond(new("is itla needle or a scalpel, how do they go in", ChannelNames.WebChat));

        var answered = Assert.IsType<Answered>(reply.Lead);
        Assert.True(answered.Confidence >= options.AnswerThreshold, $"{answered.QnaId} at {answered.Confidence}");
        Assert.Equal(answered.QnaId.Value, answered.Candidates[0].Key);
    }
}
