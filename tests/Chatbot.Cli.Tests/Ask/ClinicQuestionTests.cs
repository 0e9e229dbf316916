using System.Text.Json;

namespace Chatbot.Cli.Tests.Ask;

/// <summary>The clinic's own knowledge base, asked the questions of <c>Questions/</c>, which it was not made from.</summary>
public sealed class ClinicQuestionTests
{
    private const int ParaphrasesToAnswer = 51;
    private const int UnanswerableAllowed = 2;

    [Fact]
    public async Task Every_heading_of_the_clinics_page_is_answered_by_the_right_pair()
    {
        var wrong = (await AskAsync("headings.tsv")).Where(asked => !asked.IsRight).ToArray();

        Assert.True(wrong.Length == 0, string.Join('\n', wrong.AsEnumerable()));
    }

    [Fact]
    public async Task Paraphrases_are_answered_by_the_right_pair()
    {
        var asked = await AskAsync("paraphrases.tsv");

        Assert.Equal(60, asked.Count);
        Assert.True(
            asked.Count(question => question.IsRight) >= ParaphrasesToAnswer,
            string.Join('\n', asked.Where(question => !question.IsRight)));
    }

    [Fact]
    public async Task What_the_page_does_not_answer_is_hardly_ever_answered()
    {
        var asked = await AskAsync("unanswerable.tsv");

        Assert.Equal(40, asked.Count);
        Assert.True(
            asked.Count(question => question.Answered is not null) <= UnanswerableAllowed,
            string.Join('\n', asked.Where(question => question.Answered is not null)));
    }

    private static async Task<IReadOnlyList<Asked>> AskAsync(string file)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Questions", file));
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToArray();
        var input = string.Concat(rows.Select(row => row[0] + "\n"));
        var knowledge = Path.Combine(AppContext.BaseDirectory, "faq-data");
        var result = await ChatbotProcess.RunAsync(
            AppContext.BaseDirectory, new Dictionary<string, string>(), input, ["ask", "--json", "--knowledge", knowledge]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Zip(rows, Read)];
    }

    private static Asked Read(string json, string[] row)
    {
        using var document = JsonDocument.Parse(json);
        var answer = document.RootElement;
        Assert.Equal(row[0], answer.GetProperty("question").GetString());
        return new(row[0], row[1], answer.GetProperty("qnaId").GetString(), answer.GetProperty("outcome").GetString()!);
    }

    private sealed record Asked(string Question, string Expected, string? Answered, string Outcome)
    {
        public bool IsRight => Answered is not null && Expected.Split('|').Contains(Answered);
    }
}
