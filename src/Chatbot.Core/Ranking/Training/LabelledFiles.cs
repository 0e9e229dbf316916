using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Reads tab-separated files with a header line: banks (<c>id, phrasing</c>, several rows per id) and questions
/// (<c>question, expected</c>: accepted ids joined by <c>|</c>, empty when nothing in the bank answers it; a column
/// <c>language</c>, <c>en</c> or <c>es</c>, may follow).
/// </summary>
/// <remarks>All methods throw <see cref="InvalidDataException"/>, which names file, line and what is allowed.</remarks>
public static class LabelledFiles
{
    public const string BankFile = "knowledge.tsv";
    public const string QuestionsFile = "questions.tsv";

    private const string LanguageColumn = "language";

    /// <param name="folder">A folder that holds <see cref="BankFile"/> and <see cref="QuestionsFile"/>.</param>
    public static LabelledBank ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"There is no folder {folder}; a set is a folder with {BankFile} and {QuestionsFile}.");
        return Read(Path.Combine(folder, BankFile), Path.Combine(folder, QuestionsFile)) with
        {
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
        };
    }

    public static LabelledBank Read(string bankFile, string questionsFile) => ReadBank(bankFile, ReadQuestions(questionsFile));

    public static LabelledBank ReadBank(string path, IReadOnlyList<LabelledQuestion> questions)
    {
        var texts = ReadTexts(path);
        return new(path, BankLanguage.Of(texts), texts, [], questions);
    }

    public static IReadOnlyList<LabelledQuestion> ReadQuestions(string path)
    {
        var file = TabSeparatedFile.Read(path, "question", "expected");
        var languages = file.Column(LanguageColumn);
        LabelledQuestion[] questions = [.. file.Rows.Select(row => Question(row, languages, file))];
        file.ThrowIfRefused();
        return questions;
    }

    private static BankText[] ReadTexts(string path)
    {
        var file = TabSeparatedFile.Read(path, "id", "phrasing");
        foreach (var row in file.Rows)
        {
            if (row.Cell(0).Length == 0 || row.Cell(1).Length == 0)
                file.Refuse(row.Line, $"the {(row.Cell(0).Length == 0 ? "id" : "phrasing")} is empty; allowed: id<TAB>phrasing");
            else if (row.Cell(0).Contains('|', StringComparison.Ordinal))
                file.Refuse(row.Line, $"the id is '{row.Cell(0)}'; allowed: one id in each row, without |");
        }

        file.ThrowIfRefused();
        return [.. file.Rows.Select(row => new BankText(row.Cell(0), row.Cell(1), BankField.Phrasing))];
    }

    private static LabelledQuestion Question(TabSeparatedRow row, int languages, TabSeparatedFile file)
    {
        var code = row.Cell(languages);
        if (code is not ("" or "en" or "es"))
            file.Refuse(row.Line, $"the language is '{code}'; allowed: en, es, or nothing");
        return new(
            row.Cells[0],
            row.Cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            PatientLanguageCodes.Parse(code));
    }
}
