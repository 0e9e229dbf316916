using System.Text.Json;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Ask;

public sealed class AskCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public AskCommandTests() => new SampleFiles().SaveTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_in_the_clinics_words_with_notice_offer_and_source()
    {
        var result = await AskAsync("", "Who", "will", "drive", "me", "home?");

        Assert.Equal(
            """
            Someone must drive you home. You may not drive.

            Ask a friend to come.

            Call us the same day.

            Shall I ask our staff?

            From our page.

            """,
            result.Output.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Answers_each_line_of_standard_input_as_a_conversation_of_its_own()
    {
        var result = await AskAsync("How long do I rest?\n¿Cuánto tiempo descanso?\n");

        Assert.Equal(
            """
            You must rest for 24 to 48 hours.

            From our page.

            Debe descansar de 24 a 48 horas.

            De nuestra página.

            """,
            result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Answers_a_text_message_in_the_short_form()
    {
        var result = await AskAsync("", "--channel", "sms", "Who will drive me home?");

        Assert.Equal("Someone must drive you home. Call us today.\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Prints_exactly_one_object_for_each_line_also_an_empty_one()
    {
        var result = await AskAsync("How long do I rest?\n\ndo you take medicare\nzzz qqq\n", "--json");

        var objects = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["answered", "smallTalk", "escalated", "fellBack"], objects.Select(o => o.GetProperty("outcome").GetString()));
        Assert.Equal(["recovery-rest", null, null, null], objects.Select(o => o.GetProperty("qnaId").GetString()));
        Assert.Equal(
            ["question", "outcome", "qnaId", "qnaIds", "confidence", "answer", "language", "candidates", "reason", "elapsedMicroseconds"],
            objects[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("Our billing desk knows.\n\nI pass it on. Call (602) 555-0100 [sample].", objects[2].GetProperty("answer").GetString());
        Assert.Equal("recovery-rest", objects[0].GetProperty("candidates")[0].GetProperty("qnaId").GetString());
    }

    [Fact]
    public async Task Says_what_Production_would_say()
    {
        var result = await AskAsync("", "--signed-only", "How long do I rest?");

        Assert.Equal("Our staff answer this.\n\nShall I send it?\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Answers_in_the_language_that_was_asked_for()
    {
        var result = await AskAsync("", "--language", "es", "ok");

        Assert.Equal("No lo sé.\n\nLlame al (602) 555-0100 [ejemplo].\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--channel", "fax", "--channel is 'fax'; allowed: webchat, msteams, sms.")]
    [InlineData("--language", "fr", "--language is 'fr'; allowed: en, es.")]
    public async Task Refuses_what_is_not_allowed(string option, string value, string message)
    {
        var result = await AskAsync("", option, value, "hello");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_threshold_that_is_no_probability()
    {
        var result = await ChatbotProcess.RunAsync(
            _folder.Path, new Dictionary<string, string> { ["Dialogue__AnswerThreshold"] = "7" }, "ask", "--knowledge", _folder.Path, "hello");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("Dialogue:AnswerThreshold is 7; allowed: 0 to 1.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_broken_knowledge_base()
    {
        await File.WriteAllTextAsync(_folder["recovery.yaml"], "topic: [");

        var result = await AskAsync("", "hello");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"The knowledge base in {_folder.Path} cannot be used:", result.Error, StringComparison.Ordinal);
        Assert.Contains("recovery.yaml:", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private Task<ChatbotResult> AskAsync(string input, params string[] arguments) => ChatbotProcess.RunAsync(
        _folder.Path, new Dictionary<string, string>(), input, ["ask", "--knowledge", _folder.Path, .. arguments]);
}
