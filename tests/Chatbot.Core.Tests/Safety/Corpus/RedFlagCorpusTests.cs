using Chatbot.Core.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>How many emergencies are recognised, and how often a harmless question is taken for one.</summary>
public sealed class RedFlagCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("must-catch.tsv", 1)]
    [InlineData("must-catch.blind.tsv", 0.98)]
    [InlineData("fresh-1.blind.tsv", 0.8)]
    public void Emergencies_are_caught_with_an_action_that_is_urgent_enough(string file, double share)
    {
        var rows = CorpusFile.Rows(file);
        var missed = rows.Where(row => !IsCaught(row)).Select(Describe).ToArray();

        output.WriteLine($"{file}: {rows.Count - missed.Length} of {rows.Count} caught\n{string.Join('\n', missed)}");
        Assert.True(rows.Count - missed.Length >= share * rows.Count, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("harmless.tsv", 0)]
    [InlineData("harmless.blind.tsv", 0.04)]
    public void Harmless_look_alikes_are_seldom_taken_for_an_emergency(string file, double share)
    {
        var rows = CorpusFile.Rows(file);
        var alarms = rows.Where(row => CorpusFile.Detect(row[0]) is not null).Select(Describe).ToArray();

        output.WriteLine($"{file}: {alarms.Length} false alarms of {rows.Count}\n{string.Join('\n', alarms)}");
        Assert.True(alarms.Length <= share * rows.Count, string.Join('\n', alarms));
    }

    [Fact]
    public void No_question_that_the_clinic_answers_is_taken_for_an_emergency()
    {
        var alarms =
            from pair in CorpusFile.Knowledge().Pairs
            from text in pair.Texts.Values
            from phrasing in text.Phrasings.Prepend(text.Question)
            let flag = CorpusFile.Detect(phrasing)
            where flag is not null
            select $"{pair.Id}: {phrasing}\t{flag.Group.Id}: {flag.Evidence}";

        Assert.True(!alarms.Any(), string.Join('\n', alarms));
    }

    /// <summary>Whether the person is told to do something at least as urgent as the least urgent action that the row allows.</summary>
    private static bool IsCaught(string[] row) =>
        CorpusFile.Detect(row[0]) is { } flag && flag.Action <= row[2].Split('|').Max(action => RedFlagActionNames.All[action]);

    private static string Describe(string[] row) =>
        string.Join('\t', row) + (CorpusFile.Detect(row[0]) is { } flag ? $"\t-> {flag.Group.Id} {flag.Action.Name()}: {flag.Evidence}" : "");
}
