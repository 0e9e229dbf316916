using System.CommandLine;
using Chatbot.Cli.Evaluate;
using Chatbot.Cli.Knowledge;
using Chatbot.Core.Safety.Opinion;
using Chatbot.Core.Safety.Opinion.Training;

namespace Chatbot.Cli.Train;

/// <summary><c>chatbot train-red-flags</c>: fits the second opinion on emergencies, and writes the model that the product embeds.</summary>
internal sealed class TrainRedFlagsCommand
{
    private readonly Option<string> _knowledge = new("--knowledge")
    {
        Description = "The faq-data folder, whose red-flags.yaml says how utterances are read and whose phrasings are harmless.",
        HelpName = "PATH",
        Required = true,
    };

    private readonly Option<string[]> _rows = new("--rows")
    {
        Description = "Labelled utterances: emergencies with the columns group and action, harmless ones without, or told apart by a column label.",
        HelpName = "FILE.tsv",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _questions = new("--questions")
    {
        Description = "Ordinary questions, all harmless.",
        HelpName = "FILE.tsv",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _templates = new("--templates")
    {
        Description = "Sentences with choices, from which rows are drawn.",
        HelpName = "FILE.txt",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file to write.",
        HelpName = "FILE.json",
        DefaultValueFactory = _ => "second-opinion.json",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "Makes a run that can be repeated.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    public static Command Create() => new TrainRedFlagsCommand().Build();

    private Command Build()
    {
        var command = new Command("train-red-flags", "Fit the second opinion on emergencies to labelled utterances.")
        {
            _knowledge, _rows, _questions, _templates, _out, _seed,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        var path = result.GetValue(_out)!;
        OutputFile.Check(_out.Name, path);
        var training = new OpinionTraining(
            KnowledgeFolder.Read(result.GetValue(_knowledge)!),
            new(result.GetValue(_rows)!, result.GetValue(_questions) ?? [], result.GetValue(_templates) ?? []),
            result.GetValue(_seed));
        var model = await ProgressDisplay.RunAsync("Training", training.Steps, (Action step) => Task.FromResult(training.Fit(step))).ConfigureAwait(false);
        await File.WriteAllTextAsync(path, model.ToJson() + "\n").ConfigureAwait(false);
        Write(model, path, Console.Out);
        return ExitCode.Ok;
    }

    private static void Write(OpinionModel model, string path, TextWriter output)
    {
        output.WriteLine("Each file, by a model fitted on the others, without patterns:");
        output.WriteLine();
        var table = new TextTable("file", "emergencies", "caught", "caught %", "harmless", "false alarms", "false alarms %");
        foreach (var file in model.CrossValidated)
        {
            table.Add(
                file.File, Figures.Count(file.Emergencies), Figures.Count(file.Caught), Share(file.Caught, file.Emergencies),
                Figures.Count(file.Harmless), Figures.Count(file.FalseAlarms), Share(file.FalseAlarms, file.Harmless));
        }

        table.WriteTo(output);
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"Alarm from a probability of {model.AlarmThreshold} on, 911 from {model.UrgentThreshold} on."));
        output.WriteLine($"{path}: {model.FittedOn}.");
    }

    private static string Share(int part, int whole) => Figures.Percent(whole > 0 ? (double)part / whole : double.NaN);
}
