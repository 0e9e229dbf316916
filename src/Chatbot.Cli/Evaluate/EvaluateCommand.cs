using System.CommandLine;
using Chatbot.Cli.Ask;
using Chatbot.Cli.Evaluate.Report;
using Chatbot.Cli.Knowledge;
using Chatbot.Cli.Meaning;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval.Embeddings;
using Command = System.CommandLine.Command;

namespace Chatbot.Cli.Evaluate;

/// <summary><c>chatbot evaluate</c>: how often the bot is right on labelled questions, and how well it knows when.</summary>
internal sealed class EvaluateCommand
{
    private readonly Option<string?> _knowledge = KnowledgeFolderOption.Create();

    private readonly Option<string> _questions = new("--questions")
    {
        Description = "A TSV file with the columns question, expected (ids joined by |, empty when nothing answers it) and, if you like, language (en, es).",
        HelpName = "FILE.tsv",
        Required = true,
    };

    private readonly Option<string?> _predictions = new("--predictions")
    {
        Description = "Write question, expected, predicted, confidence and outcome of each question to this TSV file.",
        HelpName = "OUT.tsv",
    };

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Write a report with charts and the worst mistakes to this HTML file.",
        HelpName = "FILE.html",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object, and nothing else." };

    public static Command Create() => new EvaluateCommand().Build();

    private Command Build()
    {
        _knowledge.Description = "A faq-data folder, or a TSV file with the columns id and phrasing. Default: as for ask.";
        var command = new Command("evaluate", "Measure the bot, or a bare bank of phrasings, on labelled questions.")
        {
            _knowledge, _questions, _predictions, _report, _json,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        OutputFile.Check(_predictions.Name, result.GetValue(_predictions));
        OutputFile.Check(_report.Name, result.GetValue(_report));
        var source = result.GetValue(_questions)!;
        var questions = LabelledFiles.ReadQuestions(source);
        using var bot = await OpenAsync(result, questions).ConfigureAwait(false);
        Warn(questions.SelectMany(question => question.Expected).Distinct(StringComparer.Ordinal).Where(id => !bot.Knows(id)));

        var evaluator = new Evaluator(bot, questions);
        var evaluation = (await ProgressDisplay.RunAsync("Asking", evaluator.Steps, evaluator.RunAsync).ConfigureAwait(false)) with { Questions = source };
        if (result.GetValue(_predictions) is { } predictions)
            PredictionsFile.Write(predictions, evaluation.Asked);
        if (result.GetValue(_report) is { } report)
            await File.WriteAllTextAsync(report, HtmlReport.Of(evaluation)).ConfigureAwait(false);
        if (result.GetValue(_json))
            EvaluationJson.Write(evaluation, Console.Out);
        else
            EvaluationText.Write(evaluation, Console.Out);
        return ExitCode.Ok;
    }

    private async Task<IEvaluatedBot> OpenAsync(ParseResult result, IReadOnlyList<LabelledQuestion> questions)
    {
        var dialogue = AskOptions.Dialogue();
        var path = result.GetValue(_knowledge);
        if (File.Exists(path))
            return await OpenBankAsync(LabelledFiles.ReadBank(path, questions), dialogue).ConfigureAwait(false);
        if (path is not null && !Directory.Exists(path))
            throw new UsageException($"--knowledge is '{path}', but there is no such folder or TSV file.");
        var settings = result.Settings(_knowledge);
        var knowledge = KnowledgeFolder.Read(settings.Path);
        var opened = await OpenedResponder.OpenAsync(knowledge, ServingRules.Of(settings), dialogue).ConfigureAwait(false);
        return new ClinicBot(settings.Path, knowledge, opened, dialogue.AnswerThreshold);
    }

    private static async Task<BankBot> OpenBankAsync(LabelledBank bank, DialogueOptions dialogue)
    {
        var embeddings = SentenceModel.Open();
        var predictor = new BankPredictor(bank, RankingModel.Embedded);
        if (BankMeaning.Covers(bank.Language))
        {
            await SentenceModel.EmbedAllAsync(embeddings, predictor.Bank.Phrasings).ConfigureAwait(false);
            predictor.Bank.TryAddMeaning(embeddings.Vectors);
        }

        return new(bank, predictor, embeddings, dialogue.AnswerThreshold);
    }

    private static void Warn(IEnumerable<string> unknownIds)
    {
        if (unknownIds.Any())
            Console.Error.WriteLine($"warning: expected, but not in the knowledge base, so counted as wrong: {string.Join(", ", unknownIds)}");
    }
}
