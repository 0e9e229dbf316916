using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Reads tab-separated files with a header line: banks (<c>id, phrasing</c>, several rows per id) and questions
/// (<c>question, expected</c>: accepted ids joined by <c>|</c>, empty when nothing in the bank answers it).
/// </summary>
public static class LabelledFiles
{
    public const string BankFile = "knowledge.tsv";
    public const string QuestionsFile = "questions.tsv";

    /// <param name="folder">A folder that holds <see cref="BankFile"/> and <see cref="QuestionsFile"/>, in English.</param>
    public static LabelledBank ReadFolder(string folder) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
        PatientLanguage.English,
        ReadBank(Path.Combine(folder, BankFile)),
        [],
        ReadQuestions(Path.Combine(folder, QuestionsFile)));

    public static IReadOnlyList<BankText> ReadBank(string file) =>
        [.. Rows(file, "id<TAB>phrasing").Select(row => new BankText(row[0], row[1], BankField.Phrasing))];

    public static IReadOnlyList<LabelledQuestion> ReadQuestions(string file) =>
        [.. Rows(file, "question<TAB>expected")
            .Select(row => new LabelledQuestion(row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)))];

    /// <exception cref="InvalidDataException">A line has fewer than two columns.</exception>
    private static IEnumerable<string[]> Rows(string file, string columns)
    {
        var number = 1;
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            number++;
            if (line.Length == 0)
                continue;
            var row = line.Split('\t');
            if (row.Length < 2)
                throw new InvalidDataException($"{file}:{number}: expected {columns}, found no tab.");
            yield return row;
        }
    }
}
