using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking.Training;

public sealed class WeightsFittingTests
{
    /// <summary>The same is recalled for one question with an answer and for one without.</summary>
    [Theory]
    [InlineData(1, 0.8)]
    [InlineData(2, 0.8)]
    [InlineData(5, 0.5)]
    public void Questions_without_an_answer_count_a_quarter_where_phrasings_are_few(float phrasings, double confidence)
    {
        var recall = new Recall([Candidate("right", 0.9f), Candidate("wrong", 0.2f)], 0, 4) { Bank = new(20, phrasings, 5) };
        List<Observation> observed = [new(new("asked", ["right"]), recall, 1), new(new("out of scope", []), recall, 1)];

        var weights = WeightsFitting.Fit(observed, meaningWhereFew: null);
        var ranked = new Ranker(new RankingModel { FittedOn = "two questions", Lexical = weights }).Rank(recall);

        Assert.Equal("right", ranked[0].Key);
        Assert.Equal(confidence, ranked[0].Confidence, 0.01);
    }

    private static Candidate Candidate(string key, float strength) => new(key, "", new()
    {
        BestPhrasing = strength,
        TopPhrasings = strength,
        Words = strength,
        WordCoverage = strength,
        WordPairs = strength,
        Answer = strength,
        QueryCoverage = strength,
        PhrasingCoverage = strength,
        CandidateCoverage = strength,
        Characters = strength,
        Classifier = strength,
        Scarcity = 1,
    });
}
