using System.Runtime.CompilerServices;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>The labelled utterances beside this file, and the detector that the clinic's own faq-data makes.</summary>
internal static class CorpusFile
{
    private const string BetweenMessages = " ⏎ ";

    public static RedFlagDetector Detector { get; } = EmergencyResponder.Detector(Knowledge());

    public static KnowledgeBase Knowledge() =>
        KnowledgeReader.Read(Path.Combine(Folder(), "..", "..", "..", "..", "faq-data")).Knowledge!;

    /// <summary>The rows of a file below its header.</summary>
    public static IReadOnlyList<string[]> Rows(string name) =>
        [.. File.ReadLines(Path.Combine(Folder(), name)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];

    public static RedFlag? Detect(string utterance)
    {
        var messages = utterance.Split(BetweenMessages);
        return Detector.Detect(messages[^1], messages.Length > 1 ? messages[^2] : null);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
