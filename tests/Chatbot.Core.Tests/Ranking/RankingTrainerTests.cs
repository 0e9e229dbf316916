using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking;

public sealed class RankingTrainerTests
{
    private static readonly string[] Subjects = ["bread", "cheese", "apples", "coffee", "butter", "honey"];
    private static readonly string[] Frames = ["what does {0} cost", "price of {0}", "how much for {0}", "is {0} expensive"];

    private static readonly LabelledBank Shop = new(
        "shop",
        PatientLanguage.English,
        [.. Subjects.SelectMany(subject => Frames.Select(frame => new BankText(subject, string.Format(null, frame, subject), BankField.Phrasing)))],
        [],
        [
            .. Subjects.Select(subject => new LabelledQuestion($"tell me the cost of your {subject} today", [subject])),
            .. Enumerable.Range(1, 6).Select(hour => new LabelledQuestion($"do you open at {hour}", [])),
        ]);

    [Fact]
    public void The_same_seed_gives_the_same_model() =>
        Assert.Equal(RankingTrainer.Fit([Shop], 5, "a shop").ToJson(), RankingTrainer.Fit([Shop], 5, "a shop").ToJson());

    [Fact]
    public void What_it_learns_survives_being_written_down()
    {
        var model = RankingTrainer.Fit([Shop], 5, "a shop");

        Assert.Equal(model.ToJson(), RankingModel.Parse(model.ToJson()).ToJson());
    }

    [Fact]
    public void Is_surer_of_what_the_bank_answers()
    {
        using var retriever = Retriever.Build(Shop.Language, Shop.Texts, Shop.Synonyms);
        var ranker = new Ranker(RankingTrainer.Fit([Shop], 5, "a shop"));

        var known = ranker.Rank(retriever.Recall("cost of the honey please"))[0];
        var unknown = ranker.Rank(retriever.Recall("do you open at nine"))[0];

        Assert.Equal("honey", known.Key);
        Assert.True(known.Confidence > unknown.Confidence + 0.2, $"{known.Confidence} against {unknown.Confidence}");
    }

    [Fact]
    public void Without_vectors_there_is_no_variant_with_meaning() =>
        Assert.Empty(RankingTrainer.Fit([Shop], 5, "a shop").Meanings);

    [Fact]
    public void With_vectors_there_is_one() =>
        Assert.Equal(0.5, RankingTrainer.Fit([Shop], 5, "a shop", new(Letters.Vectors, 0.5)).Meanings["letters"].MeaningWhereFew);
}
