using Chatbot.Core.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>How many emergencies are recognised, and how often a harmless question is taken for one.</summary>
public sealed class RedFlagCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_emergency_of_the_open_corpus_is_caught_with_the_action_it_asks_for()
    {
        var missed = Missed("must-catch.tsv");
        var others = CorpusFile.Rows("must-catch.tsv")
            .Select(row => (Row: row, Flag: CorpusFile.Detect(row[0])))
            .Where(found => found.Flag is not null && found.Flag.Action.Name() != found.Row[2])
            .Select(found => $"{found.Row[0]}\t{found.Row[2]}\t{found.Flag}");

        Assert.Equal("", string.Join('\n', missed.Concat(others)));
    }

    [Fact]
    public void No_harmless_look_alike_of_the_open_corpus_is_taken_for_an_emergency() =>
        Assert.Equal("", string.Join('\n', FalseAlarms("harmless.tsv")));

    [Fact]
    public void No_question_that_the_clinic_answers_is_taken_for_an_emergency()
    {
        var alarms =
            from pair in CorpusFile.Knowledge().Pairs
            from text in pair.Texts.Values
            from phrasing in text.Phrasings.Prepend(text.Question)
            let flag = CorpusFile.Detect(phrasing)
            where flag is not null
            select $"{pair.Id}: {phrasing}\t{flag.Group.Id}: {flag.Pattern}";

        Assert.Equal("", string.Join('\n', alarms));
    }

    private List<string> Missed(string file)
    {
        var rows = CorpusFile.Rows(file);
        List<string> missed = [.. rows.Where(row => CorpusFile.Detect(row[0]) is null).Select(row => string.Join('\t', row))];
        output.WriteLine($"{file}: {rows.Count - missed.Count} of {rows.Count} caught\n{string.Join('\n', missed)}");
        return missed;
    }

    private List<string> FalseAlarms(string file)
    {
        var rows = CorpusFile.Rows(file);
        List<string> alarms = [.. from row in rows
            let flag = CorpusFile.Detect(row[0])
            where flag is not null
            select $"{row[0]}\t{row[1]}\t{flag.Group.Id}: {flag.Pattern}"];
        output.WriteLine($"{file}: {alarms.Count} false alarms of {rows.Count}\n{string.Join('\n', alarms)}");
        return alarms;
    }
}
