using System.Text.Json;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Evaluate;

public sealed class EvaluateClinicTests : IDisposable
{
    private const string Questions =
        """
        question	expected	language
        How long do I rest?	recovery-rest	en
        Who will drive me home?	recovery-rest	en
        do you take medicare		en
        ???		
        ¿Quién me recoge?	recovery-ride-home	es
        ¿Cuánto pago?	recovery-ride-home	es

        """;

    private readonly TempFolder _folder = new();

    public EvaluateClinicTests()
    {
        new SampleFiles().SaveTo(_folder["faq-data"]);
        Ask(Questions);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_whole_bot_decides_and_the_best_pair_is_the_prediction_also_where_staff_answer()
    {
        await EvaluateAsync("--predictions", "out.tsv");

        var rows = Predictions().Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(["answered", "answered", "escalated", "smallTalk", "answered", "escalated"], rows.Select(row => row[4]));
        Assert.Equal(["recovery-rest", "recovery-ride-home"], rows.Take(2).Select(row => row[2]));
        Assert.Equal("1", rows[0][3]);
        Assert.Equal(["", "0"], rows[3][2..4]);
        Assert.DoesNotContain(rows, row => row[2].Contains(':', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_what_became_of_the_questions_in_each_language()
    {
        var parts = (await JsonAsync()).GetProperty("parts");

        Assert.Equal(["all", "en", "es"], parts.EnumerateObject().Select(part => part.Name));
        Assert.Equal([2, 1, 1, 0, 0], Counts(parts, "all", "answerable"));
        Assert.Equal([0, 0, 1, 0, 1], Counts(parts, "all", "unanswerable"));
        Assert.Equal([1, 0, 1, 0, 0], Counts(parts, "es", "answerable"));
        Assert.Equal([0, 0, 1, 0, 0], Counts(parts, "en", "unanswerable"));
    }

    [Fact]
    public async Task The_curve_is_what_the_whole_bot_would_do_at_each_threshold()
    {
        Ask(Questions + "how long must one rest\trecovery-rest\ten\n");

        var result = await JsonAsync();

        var curve = result.GetProperty("thresholds");
        var used = result.GetProperty("parts").GetProperty("all").GetProperty("outcomes");
        Assert.Equal(used.ToString(), curve[5].ToString(), ignoreAllWhiteSpace: true);
        Assert.Equal(4, curve[0].GetProperty("answers").GetInt32());
        // Phrasings word for word are answered at every threshold.
        Assert.Equal(3, curve[20].GetProperty("answers").GetInt32());
    }

    [Fact]
    public async Task Counts_what_would_be_asked_back_and_whether_the_right_pair_is_among_the_choices()
    {
        Ask("question\texpected\nhow long must one rest\trecovery-rest\nhow long must one rest now\trecovery-ride-home\nHow long do I rest?\trecovery-rest\n");

        var result = await EvaluateAsync(ambiguityThreshold: "1", ["--json"]);

        var outcomes = JsonDocument.Parse(result.Output).RootElement.GetProperty("parts").GetProperty("all").GetProperty("outcomes");
        var answerable = outcomes.GetProperty("answerable");
        Assert.Equal(2, answerable.GetProperty("askedBack").GetInt32());
        Assert.InRange(answerable.GetProperty("askedWithRight").GetInt32(), 1, 2);
        // Word for word a phrasing: nothing to ask.
        Assert.Equal(1, answerable.GetProperty("answeredRightly").GetInt32());
        Assert.Equal(Math.Round(2 / 3.0, 4), Math.Round(outcomes.GetProperty("askedBack").GetDouble(), 4));
    }

    [Fact]
    public async Task Says_how_often_the_reply_was_in_the_labelled_language()
    {
        var result = await EvaluateAsync();

        Assert.Contains("Replied in the labelled language: 5 of 5.", result.Output, StringComparison.Ordinal);
    }

    private void Ask(string questions) => File.WriteAllText(_folder["questions.tsv"], questions);

    private string[] Predictions() => File.ReadAllLines(_folder["out.tsv"]);

    private static int[] Counts(JsonElement parts, string part, string which)
    {
        var counts = parts.GetProperty(part).GetProperty("outcomes").GetProperty(which);
        string[] names = ["answeredRightly", "answeredWrongly", "escalated", "fellBack", "other"];
        return [.. names.Select(name => counts.GetProperty(name).GetInt32())];
    }

    private async Task<JsonElement> JsonAsync() => JsonDocument.Parse((await EvaluateAsync("--json")).Output).RootElement;

    private Task<ChatbotResult> EvaluateAsync(params string[] arguments) => EvaluateAsync(ambiguityThreshold: "0", arguments);

    private async Task<ChatbotResult> EvaluateAsync(string ambiguityThreshold, string[] arguments)
    {
        var result = await ChatbotProcess.RunAsync(
            _folder.Path,
            new Dictionary<string, string>
            {
                ["Dialogue__AnswerThreshold"] = "0.25", ["Dialogue__AmbiguityThreshold"] = ambiguityThreshold,
            },
            ["evaluate", "--knowledge", "faq-data", "--questions", "questions.tsv", .. arguments]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result;
    }
}
