namespace Chatbot.Benchmarks.Retrieval;

/// <summary>Phrasings to index and questions to ask.</summary>
/// <param name="Phrasings">One document each.</param>
/// <param name="Questions">What is searched for, as people typed it.</param>
internal sealed record QuestionBank(IReadOnlyList<string> Phrasings, IReadOnlyList<string> Questions)
{
    public const string DataVariable = "CHATBOT_BENCHMARK_DATA";

    private const int LargeCopies = (int)BankSize.Large / (int)BankSize.Medium;

    /// <summary>
    /// Reads <c>curekart</c> (600 phrasings) and <c>clinc150</c> (15,000; seven times over, with a number behind
    /// each, for the large one) from the folder that <see cref="DataVariable"/> names; generates a bank without it.
    /// </summary>
    public static QuestionBank Load(BankSize size)
    {
        if (Environment.GetEnvironmentVariable(DataVariable) is not { Length: > 0 } folder)
            return GeneratedBank.Create(size);
        string set = Path.Combine(folder, size == BankSize.Small ? "curekart" : "clinc150");
        QuestionBank bank = new(Column(set, "knowledge.tsv", 1), Column(set, "questions.tsv", 0));
        return size == BankSize.Large ? bank.Repeated() : bank;
    }

    private static string[] Column(string set, string file, int column) =>
        [.. File.ReadLines(Path.Combine(set, file)).Skip(1).Select(line => line.Split('\t')[column])];

    private QuestionBank Repeated() => this with
    {
        Phrasings = [.. Enumerable.Range(1, LargeCopies).SelectMany(copy => Phrasings.Select(text => $"{text} {copy}"))],
    };
}
