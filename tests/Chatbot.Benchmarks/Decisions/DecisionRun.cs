using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.Json;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>Prints the median and the 95th percentile of every stage, without a process per case.</summary>
internal static class DecisionRun
{
    private const int Rounds = 5;

    // The hot methods are compiled for good when the runtime has compiled nothing for so long.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    /// <param name="sizes">In phrasings; empty for all.</param>
    public static void Print(IReadOnlyList<int> sizes)
    {
        Console.WriteLine($"seed {MadeUpClinic.Seed}; microseconds, median (95th percentile), and bytes allocated");
        foreach (var size in sizes.Count > 0 ? sizes : [.. Enum.GetValues<BankScale>().Select(scale => (int)scale)])
        {
            var clinic = new MadeUpClinic(size);
            Console.WriteLine(BuildFigures(clinic, size));
            using var stages = new DecisionStages(clinic);
            foreach (var (name, run) in stages.All)
                Console.WriteLine($"  {name,-15} {Figures(run, clinic.Questions.Count)}");
        }
    }

    /// <summary>Writes the bank and the questions for other engines, then the median of a whole decision, as JSON.</summary>
    public static void PrintForComparison(int size, string file)
    {
        var clinic = new MadeUpClinic(size);
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            questions = clinic.Questions,
            phrasings = clinic.Knowledge.Pairs.SelectMany(pair => pair.Texts.Values.SelectMany(
                text => text.Phrasings.Prepend(text.Question).Select(phrasing => new { id = pair.Id.Value, text = phrasing }))),
        }));
        long start = Stopwatch.GetTimestamp();
        using var responder = Build(clinic);
        double build = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double[] times = Times(i => responder.RespondAsync(new(clinic.Questions[i], ChannelNames.WebChat), default).AsTask().Result, clinic.Questions.Count);
        Console.WriteLine(JsonSerializer.Serialize(new { median = times[times.Length / 2], p95 = times[times.Length * 95 / 100], build }));
    }

    private static string BuildFigures(MadeUpClinic clinic, int size)
    {
        long before = GC.GetTotalMemory(true), start = Stopwatch.GetTimestamp();
        using var responder = Build(clinic);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double megabytes = (GC.GetTotalMemory(true) - before) / 1e6;
        GC.KeepAlive(clinic);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{size} phrasings: built in {seconds:F2} s, holds {megabytes:F1} MB, process {Environment.WorkingSet / 1e6:F0} MB");
    }

    private static Responder Build(MadeUpClinic clinic) =>
        Responder.Build(clinic.Knowledge, new(ServeMode.All, 30), new(), TimeProvider.System);

    private static string Figures(Func<int, object?> run, int questions)
    {
        double[] times = Times(run, questions);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < questions; i++)
            run(i);
        long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / questions;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{times[times.Length / 2],8:F1} ({times[times.Length * 95 / 100],8:F1}) {allocated,8}");
    }

    private static double[] Times(Func<int, object?> run, int questions)
    {
        WarmUp(run, questions);
        double[] times = new double[Rounds * questions];
        for (int i = 0; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            run(i % questions);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static void WarmUp(Func<int, object?> run, int questions)
    {
        long start = Stopwatch.GetTimestamp(), changed = start, compiled = -1;
        while (Stopwatch.GetElapsedTime(changed) < Quiet && Stopwatch.GetElapsedTime(start) < LongestWarmUp)
        {
            for (int i = 0; i < questions; i++)
                run(i);
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
                (compiled, changed) = (now, Stopwatch.GetTimestamp());
        }
    }
}
