using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking;

public sealed class RankerTests
{
    private static readonly Ranker Ranker = new(RankingModel.Embedded);

    [Fact]
    public void Nothing_recalled_is_nothing_ranked() => Assert.Empty(Ranker.Rank(Recall.Nothing));

    public static TheoryData<BankShape> Banks => [new(70, 1, 5), new(30, 12, 4)];

    [Theory]
    [MemberData(nameof(Banks))]
    public void Stronger_signals_come_first_and_confidences_add_up_to_at_most_one(BankShape bank)
    {
        var ranked = Ranker.Rank(new([Candidate("weak", 0.2f), Candidate("strong", 0.9f), Candidate("middling", 0.5f)], 0, 5) { Bank = bank });

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

    [Fact]
    public void Where_candidates_have_one_phrasing_the_words_decide_and_not_the_likeness_of_whole_texts()
    {
        var likeIt = Candidate("what-is-it", 0.4f) with { Signals = Signals(0.4f) with { Characters = 0.9f, PhrasingCoverage = 1, Meaning = 0.5f } };
        var sameWords = Candidate("symptoms", 0.5f) with { Signals = Signals(0.5f) with { Characters = 0.3f, PhrasingCoverage = 0.3f, Meaning = 0.4f } };

        var ranked = Ranker.Rank(new([likeIt, sameWords], 0, 5, "letters") { Bank = new(70, 1, 5) });

        Assert.Equal("symptoms", ranked[0].Key);
    }

    [Fact]
    public void Where_candidates_have_one_phrasing_a_lead_in_all_words_makes_surer()
    {
        var top = Candidate("top", 0.6f);
        // Both rivals are as strong as each other, one by its words, the other by covering more of what tells something.
        var byWords = Candidate("rival", 0.5f);
        var byCoverage = Candidate("rival", 0.5f) with { Signals = Signals(0.5f) with { Words = 0.3f, CandidateCoverage = 0.9f } };

        Assert.True(Confidence([top, byCoverage]) > Confidence([top, byWords]));

        static double Confidence(Candidate[] candidates) => Ranker.Rank(new(candidates, 0, 5) { Bank = new(70, 1, 5) })[0].Confidence;
    }

    [Fact]
    public void The_weights_of_a_sentence_model_are_used_only_where_its_vectors_were_compared()
    {
        Candidate[] candidates =
        [
            Candidate("near", 0.5f) with { Signals = Signals(0.5f) with { Meaning = 0.9f, TopMeaning = 0.9f, DistinctMeaning = 0.4f, Discriminant = 20 } },
            Candidate("far", 0.52f),
        ];

        var ranker = new Ranker(RankingModel.Embedded with { Meanings = new Dictionary<string, RankingWeights> { ["letters"] = HeedsMeaningAlone() } });
        Assert.Equal("near", ranker.Rank(new(candidates, 0, 5, "letters") { Bank = new(30, 12, 4) })[0].Key);
        Assert.Equal("far", ranker.Rank(new(candidates, 0, 5, "another model") { Bank = new(30, 12, 4) })[0].Key);
        Assert.Equal("far", ranker.Rank(new(candidates, 0, 5) { Bank = new(30, 12, 4) })[0].Key);
    }

    private static RankingWeights HeedsMeaningAlone()
    {
        var features = CandidateFeatures.Names(meaning: true);
        var confidence = ConfidenceFeatures.Names(meaning: true);
        return new()
        {
            MeaningWhereFew = 1,
            CandidateFeatures = features,
            Candidate = [.. features.Select(name => name == "meaning" ? 10.0 : 0)],
            ConfidenceFeatures = confidence,
            Confidence = new(0, new double[confidence.Count]),
        };
    }

    private static double Confidence(Candidate[] candidates, float unknownShare) =>
        Ranker.Rank(new(candidates, unknownShare, 5) { Bank = new(30, 12, 4) })[0].Confidence;

    private static Candidate Candidate(string key, float strength) => new(key, "", Signals(strength));

    private static Signals Signals(float strength) => new()
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
        Classifier = 8 * (strength - 0.5f),
        Scarcity = 0.3f,
    };
}
