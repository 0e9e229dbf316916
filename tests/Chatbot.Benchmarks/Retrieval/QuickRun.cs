using System.Diagnostics;
using System.Globalization;

namespace Chatbot.Benchmarks.Retrieval;

/// <summary>Prints the median and the 95th percentile of all questions, without a process per case.</summary>
internal static class QuickRun
{
    private const int Rounds = 5;

    // Long enough for the runtime to have compiled the hot methods for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static void Print()
    {
        Console.WriteLine("microseconds per retrieval, median (95th percentile)");
        Console.WriteLine("phrasings  analyzer        analyse           search            both  build ms  index MB");
        foreach (BankSize size in Enum.GetValues<BankSize>())
            foreach (AnalyzerKind kind in Enum.GetValues<AnalyzerKind>())
                Print(size, kind);
    }

    private static void Print(BankSize size, AnalyzerKind kind)
    {
        QuestionBank bank = QuestionBank.Load(size);
        long before = GC.GetTotalMemory(true);
        long start = Stopwatch.GetTimestamp();
        using var retriever = new Retriever(bank.Phrasings, kind.Create());
        retriever.Search(retriever.Analyse(bank.Questions[0]));
        double build = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double megabytes = (GC.GetTotalMemory(true) - before) / 1e6;

        long warmUp = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warmUp) < WarmUp)
            new Timings().Add(retriever, bank.Questions);

        var timings = new Timings();
        for (int round = 0; round < Rounds; round++)
            timings.Add(retriever, bank.Questions);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)size,9}  {kind,-8} {timings.Analyse,14} {timings.Search,16} {timings.Both,15} {build,9:F0} {megabytes,9:F1}"));
    }
}
