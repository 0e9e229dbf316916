using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class ChoiceQuestionTests
{
    [Theory]
    [InlineData(0.6f, 0f, true)]
    [InlineData(0.2f, 0.8f, true)]
    [InlineData(0.42f, 0.11f, false)]
    [InlineData(0f, 0.11f, true)]
    public void A_choice_is_like_the_question_in_meaning_or_in_words_where_there_are_vectors(float meaning, float coverage, bool isLike) =>
        Assert.Equal(isLike, ChoiceQuestion.IsLike(Candidate(meaning, coverage)));

    private static RankedCandidate Candidate(float meaning, float coverage) => new("clinic-address", "", 0.1, 0.1)
    {
        Signals = new()
        {
            BestPhrasing = 0, TopPhrasings = 0, Words = 0, WordCoverage = 0, WordPairs = 0, Answer = 0, QueryCoverage = 0,
            PhrasingCoverage = 0, CandidateCoverage = coverage, Characters = 0, Classifier = 0, Scarcity = 0, Meaning = meaning,
        },
    };
}
