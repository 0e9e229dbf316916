using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;
using Chatbot.Core.Tests.Safety.Corpus;

namespace Chatbot.Core.Tests.Safety.Opinion;

public sealed class SecondOpinionTests
{
    [Theory]
    [InlineData("granny mixed up her pillbox and swallowed a whole weeks worth", "medicines", RedFlagAction.Call911)]
    [InlineData("thinking of jumping off the overpass", "crisis", RedFlagAction.Call988)]
    [InlineData("la cortadita está supurando", "infection", RedFlagAction.CallClinicToday)]
    public void Catches_what_no_pattern_knows_and_says_how_sure_it_is(string utterance, string group, RedFlagAction action)
    {
        var flag = CorpusFile.Detector.Detect(utterance)!;

        Assert.Null(CorpusFile.Patterns.Detect(utterance));
        Assert.Equal((group, action), (flag.Group.Id, flag.Action));
        Assert.Matches(@"^red flag [a-z-]+: second opinion [01]\.\d\d$", flag.Reason);
    }

    [Fact]
    public void Hears_two_messages_together_but_not_the_earlier_one_alone()
    {
        Assert.NotNull(CorpusFile.Detector.Detect("i took all of it", previous: "can i get a refill of my oxycodone"));
        Assert.Null(CorpusFile.Detector.Detect("ok thank you", previous: "thinking of jumping off the overpass"));
    }

    [Theory]
    [InlineData("granny mixed up her pillbox and swallowed a whole weeks worth", PersonInDanger.Her)]
    [InlineData("thinking of jumping off the overpass", PersonInDanger.Self)]
    public void Knows_whom_it_is_about(string utterance, PersonInDanger person) =>
        Assert.Equal(person, CorpusFile.Detector.Detect(utterance)?.Person);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("🚑🚑🚑")]
    public void Has_none_about_a_text_without_words(string utterance) => Assert.Null(CorpusFile.Detector.Detect(utterance));

    [Fact]
    public void The_model_that_ships_says_what_it_was_fitted_on_and_how_well_it_does()
    {
        var model = OpinionModel.Embedded;

        Assert.StartsWith("chatbot train-red-flags, seed 1: ", model.FittedOn, StringComparison.Ordinal);
        Assert.Contains(model.CrossValidated, figures => figures is { File: "development-b.tsv", Emergencies: > 600, Harmless: > 600 });
        Assert.InRange(model.AlarmThreshold, 0.05, 0.95);
        Assert.Equal(RedFlagGroup.Required.Order(), model.Groups.Keys.Order());
    }

    [Fact]
    public void A_model_of_another_version_is_refused()
    {
        var problem = Assert.Throws<InvalidDataException>(() => OpinionModel.Parse((OpinionModel.Embedded with { Version = 0 }).ToJson()));

        Assert.Equal("The second opinion has version 0, this build reads version 1: run `chatbot train-red-flags` again.", problem.Message);
    }

    [Fact]
    public void Weights_come_back_as_they_were_written()
    {
        var head = OpinionWeights.Of(new(0.5, 0.25, [0, -3, 127, 1])).ToHead();

        Assert.Equal((0.5, 0.25), (head.Intercept, head.Step));
        Assert.Equal([0, -3, 127, 1], head.Weights);
        Assert.Equal(0.5 + (127 - 3) * 0.25 / Math.Sqrt(2), head.LogOdds([2, 1 + 4]), 9);
    }

    [Fact]
    public void Weights_that_were_cut_short_are_refused()
    {
        var weights = OpinionWeights.Of(new(0, 1, [1, 2])) with { Bits = 4 };

        Assert.Equal("The second opinion holds 2 weights where 16 are announced.", Assert.Throws<InvalidDataException>(weights.ToHead).Message);
    }
}
