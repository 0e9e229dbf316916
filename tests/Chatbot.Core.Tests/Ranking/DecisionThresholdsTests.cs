using Chatbot.Core.Ranking;

namespace Chatbot.Core.Tests.Ranking;

public sealed class DecisionThresholdsTests
{
    private static readonly DecisionThresholds Thresholds = new(Answer: 0.2, Ambiguity: 0.4);

    [Fact]
    public void Answers_when_the_top_candidate_is_far_enough_ahead()
    {
        var decision = Thresholds.Decide(Ranked(("rest", 0.7), ("drive", 0.25)));

        Assert.Equal("rest", Assert.IsType<AnswerDecision.Answer>(decision).Best.Key);
    }

    [Fact]
    public void Asks_to_choose_when_two_candidates_are_too_close()
    {
        var decision = Thresholds.Decide(Ranked(("rest", 0.5), ("drive", 0.3), ("eat", 0.1), ("walk", 0.05)));

        Assert.Equal(["rest", "drive", "eat"], Assert.IsType<AnswerDecision.AskBack>(decision).Choices.Select(choice => choice.Key));
    }

    [Fact]
    public void A_low_confidence_has_a_small_lead_whatever_the_runner_up()
    {
        var decision = Thresholds.Decide(Ranked(("rest", 0.3)));

        Assert.Equal(["rest"], Assert.IsType<AnswerDecision.AskBack>(decision).Choices.Select(choice => choice.Key));
    }

    [Theory]
    [InlineData(0.19)]
    [InlineData(0)]
    public void Admits_not_to_know_below_the_answer_threshold(double confidence) =>
        Assert.IsType<AnswerDecision.DoNotKnow>(Thresholds.Decide(Ranked(("rest", confidence))));

    [Fact]
    public void Admits_not_to_know_when_nothing_was_found() => Assert.IsType<AnswerDecision.DoNotKnow>(Thresholds.Decide([]));

    [Fact]
    public void A_staff_topic_that_is_far_enough_ahead_is_answered_by_staff()
    {
        var decision = Thresholds.Decide(Ranked(("staff-topic:cost", 0.7), ("rest", 0.2)));

        Assert.Equal("staff-topic:cost", Assert.IsType<AnswerDecision.Answer>(decision).Best.Key);
    }

    [Fact]
    public void Behind_a_staff_topic_that_may_be_meant_pairs_are_asked_about_if_one_is_likely()
    {
        var decision = Thresholds.Decide(Ranked(("staff-topic:cost", 0.4), ("rest", 0.25), ("drive", 0.1)));

        Assert.Equal(["rest", "drive"], Assert.IsType<AnswerDecision.AskBack>(decision).Choices.Select(choice => choice.Key));
        Assert.IsType<AnswerDecision.DoNotKnow>(Thresholds.Decide(Ranked(("staff-topic:cost", 0.4), ("rest", 0.1))));
    }

    [Fact]
    public void Staff_topics_are_no_choices()
    {
        var decision = Thresholds.Decide(Ranked(("rest", 0.4), ("staff-topic:cost", 0.3), ("drive", 0.1)));

        Assert.Equal(["rest", "drive"], Assert.IsType<AnswerDecision.AskBack>(decision).Choices.Select(choice => choice.Key));
    }

    [Fact]
    public void Without_an_ambiguity_threshold_nothing_is_asked_back() =>
        Assert.IsType<AnswerDecision.Answer>((Thresholds with { Ambiguity = 0 }).Decide(Ranked(("rest", 0.3), ("drive", 0.3))));

    private static RankedCandidate[] Ranked(params (string Key, double Confidence)[] candidates) =>
        [.. candidates.Select(candidate => new RankedCandidate(candidate.Key, "", candidate.Confidence, candidate.Confidence))];
}
