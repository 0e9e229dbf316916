using Chatbot.Cli.Evaluate;
using Chatbot.Core.Ranking;

namespace Chatbot.Cli.Train;

/// <summary>What was trained, for a person to read.</summary>
internal static class TrainText
{
    public static void Write(RankingModel model, string path, TextWriter output)
    {
        if (model.CrossValidated.Count > 0)
        {
            output.WriteLine("Each set, by a model fitted on the sets that are no relatives of it:");
            output.WriteLine();
            WriteTable(model.CrossValidated, output);
            output.WriteLine();
        }

        output.WriteLine($"{path}: {model.FittedOn}.");
    }

    private static void WriteTable(IReadOnlyList<CrossValidatedSet> sets, TextWriter output)
    {
        var table = new TextTable("set", "signals", "questions", "out of scope", "acc_in %", "AUROC", "AURC", "cov@10 %", "in@t %", "oos@t %", "MCC@t", "ECE", "Brier");
        foreach (var set in sets)
        {
            table.Add(
                set.Set, set.SentenceModel is null ? "words" : $"words, {set.SentenceModel}", Figures.Count(set.Questions), Figures.Count(set.OutOfScope),
                Percent(set.AccIn), Number(set.Auroc), Number(set.Aurc), Percent(set.Coverage10),
                Percent(set.InScopeAccuracy), Percent(set.OutOfScopeRecall), Number(set.Mcc), Number(set.Ece), Number(set.Brier));
        }

        table.WriteTo(output);
    }

    private static string Number(double? value) => Figures.Number(value ?? double.NaN);

    private static string Percent(double? share) => Figures.Percent(share ?? double.NaN);
}
