using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety.Opinion.Training;

namespace Chatbot.Core.Tests.Safety.Opinion;

public sealed class PhraseTemplatesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Draws_each_wording_once_under_its_heading()
    {
        var rows = Draw(
            """
            # a comment
            $kin = mom|my (dad|uncle)
            [stroke call911]
            $kin (slurs|is (very|) confused)
            [harmless idiom]
            that kills me\(lol\)
            """);

        Assert.Equal(9, rows.Count(row => row.Group == "stroke"));
        Assert.Contains(rows, row => row.Messages[0] == "my uncle is confused");
        Assert.All(rows.Where(row => !row.IsHarmless), row => Assert.Equal([RedFlagAction.Call911], row.Actions));
        Assert.Equal(["that kills me(lol)"], Assert.Single(rows, row => row.IsHarmless).Messages);
    }

    [Fact]
    public void Draws_the_same_rows_from_the_same_seed() =>
        Assert.Equal(
            Draw("[clot callClinicToday]\n(a|b|c|d) (e|f|g|h) (i|j|k|l)").Select(row => row.Messages[0]),
            Draw("[clot callClinicToday]\n(a|b|c|d) (e|f|g|h) (i|j|k|l)").Select(row => row.Messages[0]));

    [Theory]
    [InlineData("[stroke]", "'[stroke]' is no heading; write [group action] or [harmless reason]")]
    [InlineData("[stroke call911]\nmy $leg", "$leg is not named above")]
    [InlineData("[stroke call911]\nmy (leg|arm", "'my (leg|arm' has a '(' without ')'")]
    public void A_mistake_is_named_with_its_line(string text, string problem)
    {
        var line = text.Split('\n').Length;

        Assert.Equal($"{_path}:{line}: {problem}.", Assert.Throws<InvalidDataException>(() => Draw(text)).Message);
    }

    private FlagRow[] Draw(string text)
    {
        File.WriteAllText(_path, text);
        return [.. PhraseTemplates.Read(_path).Draw(60, new Random(1))];
    }
}
