using System.Runtime.CompilerServices;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Conversations;

/// <summary>The files beside this one are its cases; README.md says how they are written.</summary>
public sealed class ConversationTests
{
    private static readonly DateTimeOffset MondayNoon = new(2026, 3, 2, 19, 0, 0, TimeSpan.Zero);
    private static readonly FakeTimeProvider Clock = new(MondayNoon);
    private static readonly Responder Bot = Responder.Build(ClinicData.Knowledge, new(ServeMode.All, 30), new(), Clock);

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder(), "*.md").Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_forty_conversations_or_more() => Assert.InRange(Files.Count, 40, int.MaxValue);

    [Theory]
    [MemberData(nameof(Files))]
    public void Goes_as_written(string file)
    {
        var transcript = Transcript.Read(File.ReadAllText(Path.Combine(Folder(), file)));
        Clock.Now = MondayNoon;
        var conversation = new Conversation(Bot, Clock);
        var lines = new List<string> { $"# {transcript.Title}", "" };
        var asExpected = true;
        foreach (var turn in transcript.Turns)
        {
            foreach (var line in turn.Before)
                conversation.Set(line);
            var reply = conversation.Say(turn.Message);
            var happened = TurnLines.Of(reply, turn.Expected);
            asExpected &= happened.SequenceEqual(turn.Expected);
            lines.AddRange(turn.Before.Select(line => $"({line})"));
            lines.AddRange(turn.Message.Split('\n').Select(line => $"> {line}"));
            lines.AddRange(turn.Expected.Count == 0 ? TurnLines.Of(reply) : happened);
            lines.Add("");
        }

        Assert.True(asExpected, $"{file} went otherwise:\n\n{string.Join('\n', lines)}");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
