using System.Runtime.CompilerServices;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Knowledge;

/// <summary>The clinic's own faq-data, and every question in it and in the tuning half of the labelled ones.</summary>
internal static class ClinicData
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeReader.Read(Folder()).Knowledge!;

    public static IReadOnlyList<(string Text, PatientLanguage Language)> PairPhrasings { get; } =
        [.. from pair in Knowledge.Pairs
            from text in pair.Texts
            from phrasing in text.Value.Phrasings.Prepend(text.Value.Question)
            select (phrasing, text.Key)];

    public static IReadOnlyList<(string Text, PatientLanguage Language)> StaffPhrasings { get; } =
        [.. from topic in Knowledge.StaffTopics
            from phrasings in topic.Phrasings
            from phrasing in phrasings.Value
            select (phrasing, phrasings.Key)];

    /// <summary>The questions of tune.tsv with the ids expected; none for those that no pair answers.</summary>
    public static IReadOnlyList<(string Text, string Expected, PatientLanguage Language)> TuningQuestions { get; } =
        [.. from line in File.ReadLines(Path.Combine(Folder(), "evaluation", "tune.tsv")).Skip(1)
            let cells = line.Split('\t')
            select (cells[0], cells[1], PatientLanguageCodes.Parse(cells[2])!.Value)];

    public static IEnumerable<(string Text, PatientLanguage Language)> Questions =>
        PairPhrasings.Concat(StaffPhrasings).Concat(TuningQuestions.Select(question => (question.Text, question.Language)));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "faq-data"));
}
