using Chatbot.Core.Knowledge.Linting;

namespace Chatbot.Core.Tests.Knowledge.Linting;

public sealed class ChatterLintTests
{
    [Fact]
    public void A_question_that_small_talk_or_a_command_would_swallow_is_an_error() => Assert.Equal(
        """
        smalltalk.yaml:3: error: greeting: a pattern fits 'Can I drive?' of 'recovery-ride-home' (recovery.yaml:12), which would not be answered; make the pattern narrower
        """,
        Lint(new SampleFiles().Replace("smalltalk.yaml", "good (morning|evening)]", "can i drive]")));

    [Fact]
    public void A_command_that_fits_a_question_is_an_error() => Assert.Contains(
        "commands.yaml:2: error: Person: a pattern fits 'Can my son come?'",
        Lint(new SampleFiles().Replace("commands.yaml", "en: [talk ... human]", "en: [my son]")),
        StringComparison.Ordinal);

    [Fact]
    public void A_reply_to_small_talk_keeps_to_the_wording_of_the_answers() => Assert.Contains(
        "smalltalk.yaml:3: error: greeting: the reply in en says 'success rate'",
        Lint(new SampleFiles().Replace("smalltalk.yaml", "reply: { en: Hi.,", "reply: { en: The success rate is high.,")),
        StringComparison.Ordinal);

    [Fact]
    public void A_reply_that_is_hard_to_read_is_an_error() => Assert.Contains(
        "smalltalk.yaml:1: error: Empty: the reply in en reads at grade",
        Lint(new SampleFiles().Replace("smalltalk.yaml", "en: Please write.,", "en: Unfortunately communication necessitates alphabetical characters.,")),
        StringComparison.Ordinal);

    private static string Lint(SampleFiles files) => string.Join(
        '\n', KnowledgeLint.Run(files.Read(), new(2026, 11, 22), graceDays: 30).Problems.Where(problem => problem.IsError));
}
