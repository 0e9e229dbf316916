using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;
using Chatbot.Core.Safety.Opinion.Training;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Safety.Opinion;

public sealed class OpinionTrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly KnowledgeBase _knowledge = new SampleFiles().Read().Knowledge!;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Learns_which_words_tell_of_which_group_and_how_urgent_they_are()
    {
        var detector = new RedFlagDetector(_knowledge.RedFlags, [], Fit());

        Assert.Equal(("stroke", RedFlagAction.Call911), Found(detector, "my smile went sideways"));
        Assert.Equal(("infection", RedFlagAction.CallClinicToday), Found(detector, "the scar smells of cheese"));
        Assert.Null(detector.Detect("where do i park the car"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_model() => Assert.Equal(Fit().ToJson(), Fit().ToJson());

    [Fact]
    public void Says_what_it_was_fitted_on_and_judges_every_file_but_templates_by_the_others()
    {
        var model = Fit();

        Assert.Contains("one.tsv (2 emergencies, 2 harmless); two.tsv (2 emergencies, 2 harmless); asked.tsv (0 emergencies, 2 harmless)", model.FittedOn, StringComparison.Ordinal);
        Assert.Equal(["one.tsv", "two.tsv", "asked.tsv", "phrasings"], model.CrossValidated.Select(figures => figures.File));
        Assert.Equal((2, 2), (model.CrossValidated[0].Emergencies, model.CrossValidated[0].Harmless));
    }

    [Fact]
    public void A_row_with_an_unknown_action_is_named()
    {
        var path = Write("bad.tsv", "utterance\tgroup\taction", "my smile went sideways\tstroke\tcallMe");

        var problem = Assert.Throws<InvalidDataException>(() => new OpinionTraining(_knowledge, new([path], [], []), 1));

        Assert.Equal($"{path}:2: 'callMe' is no action; allowed: call911, call988, callClinicToday.", problem.Message);
    }

    private static (string, RedFlagAction)? Found(RedFlagDetector detector, string utterance) =>
        detector.Detect(utterance) is { } flag ? (flag.Group.Id, flag.Action) : null;

    private OpinionModel Fit()
    {
        string[] header = ["utterance\tgroup\taction\tlanguage\tlabel"];
        var one = Write("one.tsv", [.. header,
            "my smile went sideways\tstroke\tcall911\ten\tcatch", "the scar smells of cheese\tinfection\tcallClinicToday\ten\tcatch",
            "where do i park\tfaq\t\ten\tharmless", "who drives me home\tfaq\t\ten\tharmless"]);
        var two = Write("two.tsv", [.. header,
            "his smile is sideways\tstroke\tcall911\ten\tcatch", "my scar smells bad\tinfection\tcallClinicToday\ten\tcatch",
            "do i park here\tfaq\t\ten\tharmless", "when do i go home\tfaq\t\ten\tharmless"]);
        var asked = Write("asked.tsv", "question\texpected", "where is the car park\tplace", "do i eat before\tfood");
        var templates = Write("templates.txt", "[stroke call911]", "(her|his|my) smile (went|is) sideways", "[infection callClinicToday]", "(the|my) scar smells");
        return new OpinionTraining(_knowledge, new([one, two], [asked], [templates]), seed: 7).Fit(() => { });
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
