using System.Globalization;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

/// <summary>The shipped ranking model was fitted to these numbers: whatever is done for speed must leave them as they are.</summary>
public sealed class GoldenSignalsTests
{
    // Fitted in thousands of steps, whose exponentials may differ in the last bit from processor to processor; where that
    // tips the rounding of a weight to 8 bits, it moves by 1/127 of the largest in its row.
    private const float FittedTolerance = 1e-2f;
    private const float Tolerance = 1e-6f;

    [Theory]
    [InlineData("en", PatientLanguage.English)]
    [InlineData("es", PatientLanguage.Spanish)]
    public void Signals_are_those_that_the_ranking_model_was_fitted_to(string code, PatientLanguage language)
    {
        using var retriever = Retriever.Build(language, Bank(code), Synonyms(code));

        var header = Rows("signals.tsv", null)[0];
        foreach (var question in Rows("signals.tsv", code).GroupBy(row => row[1], StringComparer.Ordinal))
        {
            // Twice, because what one recall leaves behind must not reach the next.
            retriever.Recall("Something else, so that nothing is left of it");
            var recall = retriever.Recall(question.Key);
            Assert.Equal(Number(question.First()[2]), recall.UnknownShare, Tolerance);
            Assert.Equal(int.Parse(question.First()[3], CultureInfo.InvariantCulture), recall.WordCount);
            Assert.Equal(question.Select(row => row[4]), recall.Candidates.Select(candidate => candidate.Key).Order(StringComparer.Ordinal));
            foreach (var row in question)
                AssertSignals(header, row, recall.Candidates.Single(candidate => candidate.Key == row[4]));
        }
    }

    private static void AssertSignals(string[] header, string[] row, Candidate candidate)
    {
        Assert.Equal(row[5], candidate.ClosestPhrasing);
        for (var column = 6; column < header.Length; column++)
        {
            var signal = (float)typeof(Signals).GetProperty(header[column])!.GetValue(candidate.Signals)!;
            var tolerance = header[column] == nameof(Signals.Classifier) ? FittedTolerance : Tolerance;
            Assert.True(Math.Abs(Number(row[column]) - signal) <= tolerance, $"{row[1]}: {row[4]}: {header[column]} is {signal}, was {row[column]}");
        }
    }

    private static BankText[] Bank(string code) =>
        [.. Rows("bank.tsv", code).Select(row => new BankText(row[1], row[3], Enum.Parse<BankField>(row[2])))];

    private static string[][] Synonyms(string code) => [.. Rows("synonyms.tsv", code).Select(row => row[1].Split('|'))];

    /// <param name="code">The language of the rows; null for all, the header too.</param>
    private static string[][] Rows(string file, string? code) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Retrieval", "Golden", file))
            .Select(line => line.Split('\t'))
            .Where(row => code is null || row[0] == code)];

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
