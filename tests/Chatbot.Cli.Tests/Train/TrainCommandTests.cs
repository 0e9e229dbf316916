using System.Globalization;
using System.Text.Json;
using Chatbot.Core.Ranking;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Train;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public TrainCommandTests()
    {
        WriteSet("shop", ["parcel", "refund", "hours", "address", "voucher"]);
        WriteSet("garage", ["tyres", "brakes", "battery", "invoice", "loan car"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_model_that_says_what_it_was_fitted_on_and_how_well_it_does_on_what_it_had_not_seen()
    {
        var result = await TrainAsync("--sets", "shop", "garage", "--leave-one-out", "--out", "model.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var model = RankingModel.Parse(Read("model.json"));
        Assert.Equal(
            "chatbot train, seed 1: shop (10 texts of 5 ids, 11 questions, 1 of them out of scope); garage (10 texts of 5 ids, 11 questions, 1 of them out of scope)",
            model.FittedOn);
        Assert.Equal(
            [("shop", null), ("shop", "minilm"), ("garage", null), ("garage", "minilm")],
            model.CrossValidated.Select(set => (set.Set, set.SentenceModel)));
        Assert.Equal(["minilm"], model.Meanings.Keys);
        Assert.All(model.CrossValidated, set => Assert.Equal((11, 1, 1), (set.Questions, set.OutOfScope, set.LeftOut.Count)));
        Assert.All(model.CrossValidated, set => Assert.InRange(set.AccIn!.Value, 0.5, 1));
        Assert.Contains("garage  words, minilm         11             1", result.Output, StringComparison.Ordinal);
        Assert.Contains("model.json: chatbot train, seed 1: shop", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_what_each_judged_set_was_predicted()
    {
        Directory.CreateDirectory(_folder["out"]);

        var result = await TrainAsync("--sets", "shop", "garage", "--leave-one-out", "--predictions", "out");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["garage-minilm.tsv", "garage-words.tsv", "shop-minilm.tsv", "shop-words.tsv"],
            Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var rows = Read("out/shop-minilm.tsv").Split('\n');
        Assert.Equal("question\texpected\tpredicted\tconfidence\toutcome", rows[0]);
        Assert.Equal(13, rows.Length);
        Assert.All(rows[1..12], row => Assert.InRange(double.Parse(row.Split('\t')[3], CultureInfo.InvariantCulture), 0, 1));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_model()
    {
        await TrainAsync("--sets", "shop", "--seed", "7", "--out", "one.json");
        await TrainAsync("--sets", "shop", "--seed", "7", "--out", "two.json");

        Assert.Equal(Read("one.json"), Read("two.json"));
    }

    [Fact]
    public async Task Keeps_what_a_model_has_for_other_sentence_models()
    {
        await TrainAsync("--sets", "shop", "garage", "--leave-one-out", "--out", "one.json");

        var result = await ChatbotProcess.RunAsync(
            _folder.Path,
            new Dictionary<string, string> { ["Embeddings__Model"] = "use-lite" },
            "train", "--sets", "shop", "garage", "--leave-one-out", "--meaning-where-few", "0.25", "--add-to", "one.json", "--out", "two.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var (one, two) = (RankingModel.Parse(Read("one.json")), RankingModel.Parse(Read("two.json")));
        Assert.Equal(["minilm", "use-lite"], two.Meanings.Keys);
        Assert.Equal(0.25, two.Meanings["use-lite"].MeaningWhereFew);
        Assert.Equal(one.Meanings["minilm"].Candidate, two.Meanings["minilm"].Candidate);
        Assert.Equal([null, "use-lite", null, "use-lite", "minilm", "minilm"], two.CrossValidated.Select(set => set.SentenceModel));
    }

    [Fact]
    public async Task Learns_from_the_clinics_own_questions_in_each_language()
    {
        new SampleFiles().SaveTo(_folder["faq-data"]);
        Write(
            "tune.tsv",
            "question\texpected\tlanguage\nneed to rest how long\trecovery-rest\ten\ndescansar cuanto\trecovery-rest\tes\nis there a bill coming\t\ten\n");

        await TrainAsync("--sets", "shop", "--clinic", "faq-data", "--questions", "tune.tsv");

        using var model = JsonDocument.Parse(Read("ranking-model.json"));
        var fittedOn = model.RootElement.GetProperty("fittedOn").GetString();
        Assert.Contains("clinic-en (25 texts of 3 ids, 2 questions, 1 of them out of scope); clinic-es (", fittedOn, StringComparison.Ordinal);
        Assert.Equal(0, model.RootElement.GetProperty("crossValidated").GetArrayLength());
    }

    [Theory]
    [InlineData("--sets none", 1, "There is no folder none; a set is a folder with knowledge.tsv and questions.tsv.")]
    [InlineData("--sets shop --leave-one-out", 2, "--leave-one-out needs two sets that do not share their questions")]
    [InlineData("--sets shop --predictions shop", 2, "--predictions needs --leave-one-out: ")]
    [InlineData("--sets shop garage --leave-one-out --predictions none", 2, "--predictions is 'none', but there is no such folder.")]
    [InlineData("--sets shop --clinic faq-data", 2, "--clinic and --questions go together")]
    [InlineData("--sets shop --out none/model.json", 2, "--out is 'none/model.json', but there is no folder ")]
    [InlineData("--sets shop --add-to none.json", 2, "--add-to is 'none.json', which cannot be read as a ranking model: Could not find file")]
    [InlineData("--sets shop --add-to shop/questions.tsv", 2, "--add-to is 'shop/questions.tsv', which cannot be read as a ranking model: ")]
    [InlineData("--sets shop --seed x", 2, "Cannot parse argument 'x' for option '--seed'")]
    public async Task Says_what_is_wrong_in_a_sentence(string arguments, int exitCode, string message)
    {
        var result = await TrainAsync(arguments.Split(' '));

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["ranking-model.json"]));
    }

    [Fact]
    public async Task Refuses_sets_without_anything_to_learn()
    {
        Write("shop/questions.tsv", "question\texpected\nzzz qqq\t\n");

        var result = await TrainAsync("--sets", "shop");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("There is nothing to learn: no question of these sets finds both a right candidate and a wrong one.", result.Error.TrimEnd());
    }

    private Task<ChatbotResult> TrainAsync(params string[] arguments) =>
        ChatbotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(), ["train", .. arguments]);

    private string Read(string file) => File.ReadAllText(_folder[file]);

    private void Write(string file, string text) => File.WriteAllText(_folder[file], text);

    private void WriteSet(string name, string[] things)
    {
        Directory.CreateDirectory(_folder[name]);
        File.WriteAllText(
            _folder[$"{name}/knowledge.tsv"],
            "id\tphrasing\n" + string.Concat(things.Select(thing => $"{thing}\tI ask about the {thing}\n{thing}\tthe {thing} of the {name}, please\n")));
        File.WriteAllText(
            _folder[$"{name}/questions.tsv"],
            "question\texpected\nplease tell me a joke\t\n" + string.Concat(things.Select(thing => $"the {thing} is missing\t{thing}\nmy {thing} in the {name}?\t{thing}\n")));
    }
}
