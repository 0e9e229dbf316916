using Chatbot.Core.Knowledge.Reading;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class ReaderFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Scraps =
        ["", " ", "\n", "\t", "\r\n", ":", "- ", "{", "}", "[", "]", "'", "\"", "#", "|", ">", "&a", "*a", "!!str ", "---\n", "...\n", "? ", "~", "%YAML 9\n", "@", "`", "\u0000", "\uFEFF", "\u2028", "\uD83D\uDE00", "en:", "id: x", "  "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20261122)]
    public void However_the_files_are_damaged_the_reader_answers_with_file_and_line(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var spoiled = 0;
        for (var round = 0; round < 500; round++)
        {
            var reading = KnowledgeReader.Read(Damaged(random));

            Assert.Equal(reading.Knowledge is null, reading.Problems.Any(problem => problem.IsError));
            Assert.All(reading.Problems, problem =>
            {
                Assert.False(string.IsNullOrWhiteSpace(problem.Location.File));
                Assert.True(problem.Location.Line >= 1, problem.ToString());
                Assert.False(string.IsNullOrWhiteSpace(problem.Message));
            });
            spoiled += reading.Knowledge is null ? 1 : 0;
        }

        Assert.InRange(spoiled, 250, 499);
    }

    private static KnowledgeFiles Damaged(Random random)
    {
        var sample = new SampleFiles();
        var names = sample.Texts.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var wounds = random.Next(1, 4); wounds > 0; wounds--)
        {
            var name = names[random.Next(names.Length)];
            sample.Write(name, Wound(sample.Texts[name], random));
        }

        return sample.Files();
    }

    private static string Wound(string text, Random random)
    {
        var from = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(12), text.Length - from);
        return random.Next(4) switch
        {
            0 => text.Remove(from, length),
            1 => text.Insert(from, Scraps[random.Next(Scraps.Length)]),
            2 => text.Remove(from, length).Insert(from, Scraps[random.Next(Scraps.Length)]),
            _ => SwapLines(text, random),
        };
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }
}
