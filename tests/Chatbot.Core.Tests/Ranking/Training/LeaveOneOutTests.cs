using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking.Training;

public sealed class LeaveOneOutTests
{
    [Fact]
    public void Each_set_is_judged_by_a_model_that_saw_neither_it_nor_a_relative()
    {
        LabelledBank[] banks = [Bank("shop", "a1", "a2", "a3"), Bank("garage", "b1", "b2"), Bank("store", "A1!", "a2", "c1"), Bank("shop-late", "d1")];
        var fitted = new List<string>();
        var done = 0;

        var results = new LeaveOneOut(banks).Run(
            left =>
            {
                fitted.Add(string.Join(' ', left.Select(bank => bank.Name)));
                return RankingModel.Embedded;
            },
            () => done++);

        Assert.Equal(["shop store shop-late", "garage"], fitted.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(2, done);
        Assert.Equal(["shop", "garage", "store", "shop-late"], results.Select(result => result.Set));
        Assert.Equal(["garage"], results[1].LeftOut);
        Assert.Equal(["shop", "store", "shop-late"], results[3].LeftOut.OrderBy(name => Array.FindIndex(banks, bank => bank.Name == name)));
    }

    [Fact]
    public void Half_the_questions_in_common_do_not_make_a_relative() =>
        Assert.Equal(2, new LeaveOneOut([Bank("shop", "a1", "a2"), Bank("garage", "a1", "b2")]).Fits);

    [Fact]
    public void Figures_of_a_set_are_rounded_and_left_out_where_it_cannot_tell()
    {
        var result = new LeaveOneOut([Bank("shop", "where is my parcel"), Bank("garage", "zzz qqq")])
            .Run(_ => RankingModel.Embedded, () => { })[0];

        Assert.Equal((1, 0, 1, 0), (result.Questions, result.OutOfScope, result.AccIn, result.Aurc));
        Assert.Null(result.Auroc);
        Assert.Null(result.OutOfScopeRecall);
        Assert.Equal(Math.Round(result.Brier!.Value, 4), result.Brier);
    }

    [Fact]
    public void A_model_keeps_its_cross_validated_figures_and_refuses_another_version()
    {
        CrossValidatedSet figures = new("shop", ["shop"]) { Questions = 10, OutOfScope = 2, AccIn = 0.75 };
        var json = (RankingModel.Embedded with { CrossValidated = [figures] }).ToJson();

        var read = RankingModel.Parse(json).CrossValidated[0];
        Assert.Equal(("shop", 10, 0.75, null), (read.Set, read.Questions, read.AccIn, read.Auroc));

        var refusal = Assert.Throws<InvalidDataException>(
            () => RankingModel.Parse(json.Replace("\"version\": 3", "\"version\": 2", StringComparison.Ordinal)));
        Assert.Equal("The ranking model has version 2, this build reads version 3: run `chatbot train` again.", refusal.Message);
    }

    /// <summary>A bank whose only candidate is asked for in all of the questions.</summary>
    private static LabelledBank Bank(string name, params string[] questions) => new(
        name,
        PatientLanguage.English,
        [new("parcel", "Where is my parcel?", BankField.Phrasing), new("refund", "I want my money back", BankField.Phrasing)],
        [],
        [.. questions.Select(question => new LabelledQuestion(question, ["parcel"]))]);
}
