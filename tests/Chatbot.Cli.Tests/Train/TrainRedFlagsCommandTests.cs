using Chatbot.Core.Safety.Opinion;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Train;

public sealed class TrainRedFlagsCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public TrainRedFlagsCommandTests()
    {
        new SampleFiles().SaveTo(_folder["faq-data"]);
        File.WriteAllText(
            _folder["rows.tsv"],
            "utterance\tgroup\taction\tlanguage\tlabel\nmy smile went sideways\tstroke\tcall911\ten\tcatch\nthe scar smells\tinfection\tcallClinicToday\ten\tcatch\nwhere do i park\tfaq\t\ten\tharmless\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_model_that_says_what_it_was_fitted_on_and_prints_how_it_does()
    {
        var result = await TrainAsync("--knowledge", "faq-data", "--rows", "rows.tsv", "--out", "model.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var model = OpinionModel.Parse(await File.ReadAllTextAsync(_folder["model.json"]));
        Assert.StartsWith("chatbot train-red-flags, seed 1: rows.tsv (2 emergencies, 1 harmless); phrasings (0 emergencies, ", model.FittedOn, StringComparison.Ordinal);
        Assert.Contains("rows.tsv             2", result.Output, StringComparison.Ordinal);
        Assert.Contains("model.json: chatbot train-red-flags, seed 1: rows.tsv", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var result = await TrainAsync("--knowledge", "faq-data", "--rows", "none.tsv");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal("There is no file none.tsv.", result.Error.Trim());
    }

    private Task<ChatbotResult> TrainAsync(params string[] arguments) =>
        ChatbotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(), ["train-red-flags", .. arguments]);
}
