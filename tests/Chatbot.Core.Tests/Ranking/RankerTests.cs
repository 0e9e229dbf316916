using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking;

public sealed class RankerTests
{
    private static readonly Ranker Ranker = new(RankingModel.Embedded);

    [Fact]
    public void Nothing_recalled_is_nothing_ranked() => Assert.Empty(Ranker.Rank(Recall.Nothing));

    [Fact]
    public void Stronger_signals_come_first_and_confidences_add_up_to_at_most_one()
    {
        var ranked = Ranker.Rank(new([Candidate("weak", 0.2f), Candidate("strong", 0.9f), Candidate("middling", 0.5f)], 0, 5));

        Assert.Equal(["strong", "middling", "weak"], ranked.Select(candidate => candidate.Key));
        Assert.InRange(ranked.Sum(candidate => candidate.Confidence), 0, 1);
        Assert.All(ranked, candidate => Assert.InRange(candidate.Confidence, 0, ranked[0].Confidence));
    }

    [Fact]
    public void Doubt_grows_with_a_close_rival_and_with_unknown_words()
    {
        var alone = Confidence([Candidate("a", 0.7f), Candidate("b", 0.1f)], 0);

        Assert.True(Confidence([Candidate("a", 0.7f), Candidate("b", 0.69f)], 0) < alone);
        Assert.True(Confidence([Candidate("a", 0.7f), Candidate("b", 0.1f)], 0.8f) < alone);
    }

    [Fact]
    public void A_model_fitted_for_other_features_is_refused()
    {
        var json = RankingModel.Embedded.ToJson().Replace("\"bestPhrasing\"", "\"bestGuess\"", StringComparison.Ordinal);

        var refusal = Assert.Throws<InvalidDataException>(() => RankingModel.Parse(json));
        Assert.Contains("run `chatbot train` again", refusal.Message, StringComparison.Ordinal);
    }

    private static double Confidence(Candidate[] candidates, float unknownShare) =>
        Ranker.Rank(new(candidates, unknownShare, 5))[0].Confidence;

    private static Candidate Candidate(string key, float strength) => new(key, "", new()
    {
        BestPhrasing = strength,
        TopPhrasings = strength,
        Answer = strength,
        QueryCoverage = strength,
        PhrasingCoverage = strength,
        CandidateCoverage = strength,
        Characters = strength,
        Classifier = 8 * (strength - 0.5f),
        Scarcity = 0.3f,
    });
}
