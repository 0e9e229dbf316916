using System.Globalization;
using System.Text.Json;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Cli.Tests.Evaluate;

public sealed class EvaluateBankTests : IDisposable
{
    private const string Bank =
        "id\tphrasing\nparcel\tWhere is my parcel?\nparcel\tTrack my order\nrefund\tI want my money back\nrefund\tHow do I get a refund?\nhours\tWhen are you open?\n";

    private const string Questions =
        "question\texpected\nwhere is my parcel\tparcel\nI want money back\trefund|hours\nwhen are you open?\thours\nmoney back\t\ntrack my order\t\n";

    private readonly TempFolder _folder = new();

    public EvaluateBankTests()
    {
        Write("bank.tsv", Bank);
        Write("questions.tsv", Questions);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Predictions_name_the_top_candidate_and_its_probability_whatever_the_threshold()
    {
        var result = await EvaluateAsync("1", "--predictions", "out.tsv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var rows = Read("out.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(["question", "expected", "predicted", "confidence", "outcome"], rows[0]);
        Assert.Equal(
            ["where is my parcel", "I want money back", "when are you open?", "money back", "track my order"],
            rows.Skip(1).Select(row => row[0]));
        Assert.Equal(["parcel", "refund|hours", "hours", "", ""], rows.Skip(1).Select(row => row[1]));
        Assert.Equal(["parcel", "refund", "hours", "refund", "parcel"], rows.Skip(1).Select(row => row[2]));
        Assert.All(rows.Skip(1), row => Assert.Equal("fellBack", row[4]));
        Assert.InRange(double.Parse(rows[1][3], CultureInfo.InvariantCulture), 0.001, 0.999);
    }

    [Fact]
    public async Task Json_is_one_object_with_figures_intervals_and_the_curve_by_threshold()
    {
        var result = await EvaluateAsync("0", "--json");

        var whole = JsonDocument.Parse(result.Output).RootElement.GetProperty("parts").GetProperty("all");
        Assert.Equal(5, whole.GetProperty("metrics").GetProperty("questions").GetInt32());
        Assert.Equal(1, whole.GetProperty("metrics").GetProperty("accIn").GetDouble());
        Assert.Equal(JsonValueKind.Number, whole.GetProperty("intervals").GetProperty("aurc").GetProperty("high").ValueKind);
        Assert.Equal(
            (3, 0, 2),
            (Count(whole, "answerable", "answeredRightly"), Count(whole, "answerable", "answeredWrongly"), Count(whole, "unanswerable", "answeredWrongly")));
        var curve = JsonDocument.Parse(result.Output).RootElement.GetProperty("thresholds");
        Assert.Equal(21, curve.GetArrayLength());
        Assert.Equal(0, curve[20].GetProperty("coverage").GetDouble());
        Assert.Equal(JsonValueKind.Null, curve[20].GetProperty("wrongOfAnswered").ValueKind);
    }

    [Fact]
    public async Task The_table_says_what_was_measured()
    {
        var result = await EvaluateAsync("0");

        var lines = result.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("Knowledge  bank.tsv: 5 phrasings of 3 ids", lines[0]);
        Assert.Equal("Questions  questions.tsv", lines[1]);
        Assert.Contains("acc_in %          100.0  100.0 to 100.0", lines);
        Assert.Contains(
            "2 of 5 answers are wrong: 40.0 %, 40.0 % of all questions. Coverage 100.0 %, deflection 60.0 %, asked back 0.0 %, containment 100.0 %, escalation rate 0.0 %.", lines);
        Assert.Contains(lines, line => line.StartsWith("Time per question: median ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_stands_alone_and_shows_questions_as_they_were_written()
    {
        Write("questions.tsv", Questions + "<b>where & when</b> parcel\thours\n");

        await EvaluateAsync("0", "--report", "report.html");

        var html = Read("report.html");
        Assert.Contains("&lt;b&gt;where &amp; when&lt;/b&gt; parcel", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<svg ").Length - 1);
        Assert.All(["http://", "https://", "<script", "src=", "url(", "NaN"], trace => Assert.DoesNotContain(trace, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_expected_id_that_the_bank_lacks_is_warned_about_and_counted_as_wrong()
    {
        Write("questions.tsv", "question\texpected\nwhere is the parcel\tpacket\n");

        var result = await EvaluateAsync("0");

        Assert.Equal("warning: expected, but not in the knowledge base, so counted as wrong: packet", result.Error.TrimEnd());
        Assert.Contains("1 of 1 answers are wrong: 100.0 %, ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--knowledge bank.tsv --questions none.tsv", 1, "There is no file none.tsv.")]
    [InlineData("--knowledge questions.tsv --questions questions.tsv", 1, "questions.tsv:1: the header line is 'question<TAB>expected'; allowed: id<TAB>phrasing, and further columns behind.")]
    [InlineData("--knowledge none --questions questions.tsv", 2, "--knowledge is 'none', but there is no such folder or TSV file.")]
    [InlineData("--knowledge bank.tsv --questions questions.tsv --report none/r.html", 2, "--report is 'none/r.html', but there is no folder ")]
    [InlineData("--knowledge bank.tsv --questions questions.tsv --predictions .", 2, "--predictions is '.', a folder; name a file.")]
    [InlineData("--knowledge bank.tsv", 2, "Option '--questions' is required.")]
    public async Task Says_what_is_wrong_in_a_sentence(string arguments, int exitCode, string message)
    {
        var result = await ChatbotProcess.RunAsync(
            _folder.Path, new Dictionary<string, string>(), ["evaluate", .. arguments.Split(' ')]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static int Count(JsonElement part, string which, string outcome) =>
        part.GetProperty("outcomes").GetProperty(which).GetProperty(outcome).GetInt32();

    private string Read(string file) => File.ReadAllText(_folder[file]);

    private void Write(string file, string text) => File.WriteAllText(_folder[file], text);

    private Task<ChatbotResult> EvaluateAsync(string answerThreshold, params string[] arguments) => ChatbotProcess.RunAsync(
        _folder.Path,
        new Dictionary<string, string> { ["Dialogue__AnswerThreshold"] = answerThreshold },
        ["evaluate", "--knowledge", "bank.tsv", "--questions", "questions.tsv", .. arguments]);
}
