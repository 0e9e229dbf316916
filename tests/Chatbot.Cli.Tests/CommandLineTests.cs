using System.CommandLine;

namespace Chatbot.Cli.Tests;

/// <summary>What a command that fails says, and what the shell learns.</summary>
public sealed class CommandLineTests
{
    private const string Mistake = "The command ended because of a mistake in the program.";

    [Fact]
    public void A_mistake_in_the_program_is_told_in_a_sentence_without_developer_text()
    {
        var (exitCode, error) = Run(new KeyNotFoundException(), "fail");
        Assert.Equal(3, exitCode);
        Assert.Equal($"{Mistake} Call it once more with --verbose to see what it was, and report that.{Environment.NewLine}", error);
    }

    [Fact]
    public void Verbose_shows_where_the_mistake_happened()
    {
        var (exitCode, error) = Run(new KeyNotFoundException(), "fail", "--verbose");
        Assert.Equal(3, exitCode);
        Assert.StartsWith($"{Mistake}{Environment.NewLine}System.Collections.Generic.KeyNotFoundException: ", error, StringComparison.Ordinal);
        Assert.Contains(nameof(CommandLineTests), error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_foreseen_is_told_in_its_own_words()
    {
        var (exitCode, error) = Run(new InvalidDataException("questions.tsv has no header."), "fail");
        Assert.Equal((1, $"questions.tsv has no header.{Environment.NewLine}"), (exitCode, error));
    }

    private static (int ExitCode, string Error) Run(Exception failure, params string[] arguments)
    {
        var command = new Command("fail");
        command.SetAction(int (ParseResult result) => throw failure);
        using var error = new StringWriter();
        return (CommandLine.Run(new RootCommand { command }, arguments, error), error.ToString());
    }
}
