using System.Runtime.CompilerServices;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>The labelled utterances beside this file, and the detector that the clinic's own faq-data makes.</summary>
internal static class CorpusFile
{
    private const string BetweenMessages = " ⏎ ";

    public static RedFlagDetector Detector { get; } = RedFlagRule.Detector(Knowledge(), OpinionModel.Embedded);

    /// <summary>The patterns alone, without the second opinion.</summary>
    public static RedFlagDetector Patterns { get; } = RedFlagRule.Detector(Knowledge(), null);

    public static KnowledgeBase Knowledge() =>
        KnowledgeReader.Read(Path.Combine(Folder(), "..", "..", "..", "..", "faq-data")).Knowledge!;

    /// <summary>The rows of a file below its header.</summary>
    public static IReadOnlyList<string[]> Rows(string name) =>
        [.. File.ReadLines(Path.Combine(Folder(), name)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];

    /// <summary>Those rows of a file that must show an emergency text.</summary>
    public static IReadOnlyList<string[]> Emergencies(string name) => [.. Rows(name).Where(row => row[^1] != "harmless")];

    /// <summary>Those that must not.</summary>
    public static IReadOnlyList<string[]> Harmless(string name) => [.. Rows(name).Where(row => row[^1] != "catch")];

    /// <summary>The most urgent red flag that somebody who sends these messages has been shown by the last of them.</summary>
    public static RedFlag? Detect(string utterance)
    {
        var messages = utterance.Split(BetweenMessages);
        return messages
            .Select((message, at) => Detector.Detect(message, at > 0 ? messages[at - 1] : null))
            .OfType<RedFlag>()
            .MinBy(flag => flag.Action);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
