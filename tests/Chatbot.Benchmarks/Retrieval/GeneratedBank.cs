namespace Chatbot.Benchmarks.Retrieval;

/// <summary>A bank of made-up questions whose words are as unevenly frequent as those of real ones.</summary>
internal static class GeneratedBank
{
    private const int QuestionCount = 1_000;

    private static readonly string[] Openings =
    [
        "what is my", "how do i", "can i", "when should i", "is it safe to", "what are the", "how long does", "i want to",
        "please tell me about", "do you have",
    ];

    public static QuestionBank Create(BankSize size)
    {
        var random = new Random(20240517);
        return new QuestionBank(
            [.. Enumerable.Range(0, (int)size).Select(_ => Sentence(random))],
            [.. Enumerable.Range(0, QuestionCount).Select(_ => Sentence(random))]);
    }

    private static string Sentence(Random random) =>
        $"{Openings[random.Next(Openings.Length)]} {Word(random)} {Word(random)} {Word(random)} {Word(random)}";

    // The square of an even distribution leaves a few frequent words and many rare ones.
    private static string Word(Random random)
    {
        double even = random.NextDouble();
        int rank = (int)(even * even * 4_000);
        return $"{(char)('a' + rank % 26)}o{(char)('b' + rank / 26 % 20)}a{(char)('k' + rank / 520)}u";
    }
}
