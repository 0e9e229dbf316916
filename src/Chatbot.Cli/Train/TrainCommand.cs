using System.CommandLine;
using System.Text.Json;
using Chatbot.Cli.Knowledge;
using Chatbot.Cli.Meaning;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Cli.Train;

/// <summary><c>chatbot train</c>: fits ranking and confidence to labelled sets, and writes the model that the product embeds.</summary>
internal sealed class TrainCommand
{
    private readonly Option<string[]> _sets = new("--sets")
    {
        Description = $"Folders, each with {LabelledFiles.BankFile} (id, phrasing) and {LabelledFiles.QuestionsFile} (question, expected).",
        HelpName = "DIR",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _clinic = new("--clinic")
    {
        Description = "Learn from this faq-data folder too, by the questions of --questions.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _questions = new("--questions")
    {
        Description = "Labelled questions about the folder of --clinic, with a column language.",
        HelpName = "FILE.tsv",
    };

    private readonly Option<bool> _leaveOneOut = new("--leave-one-out")
    {
        Description = "Judge each set by a model fitted on the others, print the figures and keep them in the model file.",
    };

    private readonly Option<string?> _predictions = new("--predictions")
    {
        Description = "With --leave-one-out: a folder for each judged set's predictions (question, expected, predicted, confidence).",
        HelpName = "DIR",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file to write.",
        HelpName = "FILE.json",
        DefaultValueFactory = _ => "ranking-model.json",
    };

    private readonly Option<double> _whereFew = new("--meaning-where-few")
    {
        Description = "How much likeness in meaning counts beside that of words where ids have one phrasing; the sentence model decides what is good.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string?> _addTo = new("--add-to")
    {
        Description = "A ranking model whose weights and figures for other sentence models are kept.",
        HelpName = "FILE.json",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "Makes a run that can be repeated.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    public static Command Create() => new TrainCommand().Build();

    private Command Build()
    {
        var command = new Command("train", "Fit ranking and confidence to labelled sets.")
        {
            _sets, _clinic, _questions, _leaveOneOut, _predictions, _whereFew, _addTo, _out, _seed,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        var path = result.GetValue(_out)!;
        OutputFile.Check(_out.Name, path);
        var isJudged = result.GetValue(_leaveOneOut);
        var predictions = Predictions(result.GetValue(_predictions), isJudged);
        var banks = Banks(result);
        var others = Others(result.GetValue(_addTo));
        using var embeddings = SentenceModel.Open();
        var meaning = embeddings.Status.State == EmbeddingState.Unavailable ? null : new TrainingMeaning(embeddings.Vectors, result.GetValue(_whereFew));
        if (meaning is not null)
            await SentenceModel.EmbedAllAsync(embeddings, banks.Where(bank => BankMeaning.Covers(bank.Language)).SelectMany(meaning.TextsOf)).ConfigureAwait(false);
        var trainer = new Trainer(banks, result.GetValue(_seed), meaning);
        var model = await ProgressDisplay.RunAsync(
            "Training", trainer.Fits(isJudged), (Action step) => Task.Run(() => trainer.Run(isJudged, step, predictions))).ConfigureAwait(false);
        if (others is not null)
            model = model.With(others);
        await File.WriteAllTextAsync(path, model.ToJson() + "\n").ConfigureAwait(false);
        TrainText.Write(model, path, Console.Out);
        return ExitCode.Ok;
    }

    private string? Predictions(string? path, bool isJudged)
    {
        if (path is null)
            return null;
        if (!isJudged)
            throw new UsageException($"{_predictions.Name} needs {_leaveOneOut.Name}: only a set that the model was fitted without has predictions to judge by.");
        if (!Directory.Exists(path))
            throw new UsageException($"{_predictions.Name} is '{path}', but there is no such folder.");
        return path;
    }

    private static RankingModel? Others(string? path)
    {
        if (path is null)
            return null;
        try
        {
            return RankingModel.Parse(File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            throw new UsageException($"--add-to is '{path}', which cannot be read as a ranking model: {problem.Message}");
        }
    }

    private List<LabelledBank> Banks(ParseResult result)
    {
        var banks = result.GetValue(_sets)!.Select(LabelledFiles.ReadFolder).ToList();
        switch (result.GetValue(_clinic), result.GetValue(_questions))
        {
            case ({ } clinic, { } questions):
                banks.AddRange(ClinicBanks.Of(KnowledgeFolder.Read(clinic), LabelledFiles.ReadQuestions(questions)));
                break;
            case (null, null):
                break;
            default:
                throw new UsageException("--clinic and --questions go together: a faq-data folder, and labelled questions about it.");
        }

        foreach (var bank in banks.Where(bank => bank.UnknownIds().Count > 0))
            Console.Error.WriteLine($"warning: {bank.Name} expects ids that its bank does not have: {string.Join(", ", bank.UnknownIds())}");
        return banks;
    }
}
