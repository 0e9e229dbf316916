using System.Text.Json;
using Chatbot.Tests.Shared;

namespace Chatbot.Cli.Tests.Evaluate;

/// <summary>The bot against the clinic's questions that nothing was tuned on.</summary>
public sealed class TestHalfTests
{
    private static readonly string Folder = RepositoryFolder.Combine("faq-data", "evaluation");

    /// <summary>
    /// Whoever makes the bot better writes the better figures into the file and into docs/evaluation.md. Whoever makes it
    /// worse has to say there why.
    /// </summary>
    [Theory]
    [InlineData("test.tsv", "test-figures.json")]
    [InlineData("fresh-check.tsv", "fresh-check-figures.json")]
    [InlineData("fresh-check-2.tsv", "fresh-check-2-figures.json")]
    [InlineData("fresh-check-3.tsv", "fresh-check-3-figures.json")]
    [InlineData("fresh-check-4.tsv", "fresh-check-4-figures.json")]
    public async Task The_bot_does_at_least_as_well_as_the_documented_figures(string questions, string figures)
    {
        var result = await ChatbotProcess.RunAsync(
            "evaluate", "--json", "--knowledge", RepositoryFolder.Combine("faq-data"), "--questions", Path.Combine(Folder, questions));
        Assert.Equal(0, result.ExitCode);
        using var evaluation = JsonDocument.Parse(result.Output);
        using var documented = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, figures)));
        var outcomes = evaluation.RootElement.GetProperty("parts").GetProperty("all").GetProperty("outcomes");
        var (answerable, unanswerable) = (outcomes.GetProperty("answerable"), outcomes.GetProperty("unanswerable"));

        var fallen = new List<string>();
        AtLeast("answeredRightly", Count(answerable, "answeredRightly"));
        AtLeast("answeredRightlyOrAskedBackWithTheRightChoice", Count(answerable, "answeredRightly") + Count(answerable, "askedWithRight"));
        AtMost("answeredWrongly", Count(answerable, "answeredWrongly") + Count(unanswerable, "answered"));
        AtMost("answerableAskedBack", Count(answerable, "askedBack"));
        AtMost("unanswerableAskedBack", Count(unanswerable, "askedBack"));
        AtMost("unanswerableAnswered", Count(unanswerable, "answered"));
        Assert.Empty(fallen);

        void AtLeast(string name, int count)
        {
            if (count < Documented(name))
                fallen.Add($"{name}: {count}, documented: {Documented(name)}");
        }

        void AtMost(string name, int count)
        {
            if (count > Documented(name))
                fallen.Add($"{name}: {count}, documented: {Documented(name)}");
        }

        int Documented(string name) => documented.RootElement.GetProperty(name).GetInt32();
    }

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();
}
