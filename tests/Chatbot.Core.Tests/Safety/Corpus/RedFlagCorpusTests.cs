using Chatbot.Core.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>
/// How many emergencies are recognised, and how often a harmless question is taken for one. All of these files have been
/// used since they were written, so that the shares guard what is there and say little about new words; see README.md.
/// </summary>
public sealed class RedFlagCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("must-catch.tsv", 1)]
    [InlineData("must-catch.blind.tsv", 0.98)]
    [InlineData("fresh-1.blind.tsv", 0.98)]
    [InlineData("development-a.tsv", 0.98)]
    [InlineData("development-b.tsv", 0.98)]
    [InlineData("fresh-2.blind.tsv", 0.98)]
    public void Emergencies_are_caught_with_an_action_that_is_urgent_enough(string file, double share)
    {
        var rows = CorpusFile.Emergencies(file);
        var missed = rows.Where(row => !IsCaught(row)).Select(Describe).ToArray();

        output.WriteLine($"{file}: {rows.Count - missed.Length} of {rows.Count} caught\n{string.Join('\n', missed)}");
        Assert.True(rows.Count - missed.Length >= share * rows.Count, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("harmless.tsv", 0)]
    [InlineData("harmless.blind.tsv", 0.04)]
    [InlineData("development-a.tsv", 0.04)]
    [InlineData("development-b.tsv", 0.04)]
    public void Harmless_look_alikes_are_seldom_taken_for_an_emergency(string file, double share)
    {
        var rows = CorpusFile.Harmless(file);
        var alarms = rows.Where(row => CorpusFile.Detect(row[0]) is not null).Select(Describe).ToArray();

        output.WriteLine($"{file}: {alarms.Length} false alarms of {rows.Count}\n{string.Join('\n', alarms)}");
        Assert.True(alarms.Length <= share * rows.Count, string.Join('\n', alarms));
    }

    /// <summary>The group opens the ticket under its name; a neighbour's text would still send for help.</summary>
    [Theory]
    [InlineData("must-catch.tsv", 0.8)]
    [InlineData("must-catch.blind.tsv", 0.8)]
    [InlineData("fresh-1.blind.tsv", 0.8)]
    [InlineData("development-a.tsv", 0.8)]
    [InlineData("development-b.tsv", 0.8)]
    public void Most_are_caught_under_their_own_group(string file, double share)
    {
        var rows = CorpusFile.Emergencies(file);
        var others = rows.Where(row => CorpusFile.Detect(row[0]) is { } flag && flag.Group.Id != row[1]).Select(Describe).ToArray();

        output.WriteLine($"{file}: {others.Length} of {rows.Count} under another group\n{string.Join('\n', others)}");
        Assert.True(others.Length <= (1 - share) * rows.Count, string.Join('\n', others));
    }

    /// <summary>The second opinion adds alarms and makes them more urgent; it takes none away.</summary>
    [Theory]
    [InlineData("must-catch.tsv")]
    [InlineData("must-catch.blind.tsv")]
    [InlineData("harmless.blind.tsv")]
    [InlineData("development-a.tsv")]
    [InlineData("development-b.tsv")]
    public void No_pattern_is_ever_overruled(string file)
    {
        foreach (var utterance in CorpusFile.Rows(file).Select(row => row[0]))
        {
            if (CorpusFile.Patterns.Detect(utterance) is not { } byPattern)
                continue;
            var byBoth = CorpusFile.Detector.Detect(utterance);
            Assert.True(byBoth is not null && byBoth.Action <= byPattern.Action, utterance);
            Assert.True(byBoth.Reason == byPattern.Reason || byBoth.Action < byPattern.Action, utterance);
        }
    }

    /// <summary>Behind a doubtful alarm a question may be answered. Two messages of a row are taken for one.</summary>
    [Theory]
    [InlineData("must-catch.tsv")]
    [InlineData("must-catch.blind.tsv")]
    [InlineData("fresh-1.blind.tsv")]
    [InlineData("fresh-2.blind.tsv")]
    [InlineData("development-a.tsv")]
    [InlineData("development-b.tsv")]
    public void No_emergency_in_which_a_pattern_finds_a_sign_is_doubted(string file) =>
        Assert.Empty(CorpusFile.Emergencies(file).Where(row => CorpusFile.Detector.Detect(row[0]) is { IsOpinion: false, IsDoubtful: true }).Select(Describe));

    [Fact]
    public void Questions_that_the_clinic_answers_are_hardly_ever_taken_for_an_emergency()
    {
        var phrasings = CorpusFile.Knowledge().Pairs
            .SelectMany(pair => pair.Texts.Values)
            .SelectMany(text => text.Phrasings.Prepend(text.Question))
            .ToArray();
        var alarms = phrasings.Where(phrasing => CorpusFile.Detect(phrasing) is not null).ToArray();

        output.WriteLine($"{alarms.Length} false alarms of {phrasings.Length}\n{string.Join('\n', alarms)}");
        Assert.True(alarms.Length <= 0.002 * phrasings.Length, string.Join('\n', alarms));
        Assert.DoesNotContain(alarms, phrasing => CorpusFile.Patterns.Detect(phrasing) is not null);
    }

    /// <summary>Whether the person is told to do something at least as urgent as the least urgent action that the row allows.</summary>
    private static bool IsCaught(string[] row) =>
        CorpusFile.Detect(row[0]) is { } flag && flag.Action <= row[2].Split('|').Max(action => RedFlagActionNames.All[action]);

    private static string Describe(string[] row) =>
        string.Join('\t', row) + (CorpusFile.Detect(row[0]) is { } flag ? $"\t-> {flag.Group.Id} {flag.Action.Name()}: {flag.Evidence}" : "");
}
