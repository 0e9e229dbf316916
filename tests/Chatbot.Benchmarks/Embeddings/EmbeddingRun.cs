using System.Diagnostics;
using System.Text.Json;
using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>Embeds short questions one by one, warm and on one thread, and prints what it took.</summary>
internal static class EmbeddingRun
{
    private const int Rounds = 10;

    // Long enough for the runtime to have compiled the hot methods for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public static async Task PrintAsync(bool asJson)
    {
        string[] sentences = Sentences();
        long before = GC.GetTotalMemory(true), start = Stopwatch.GetTimestamp();
        using var generator = UseLiteGenerator.Load(Path.Combine(AppContext.BaseDirectory, "embeddings", "use-lite"));
        double load = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double megabytes = (GC.GetTotalMemory(true) - before) / 1e6;

        start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
            await TimeAsync(generator, sentences);

        var times = new List<double>();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
            times.AddRange(await TimeAsync(generator, sentences));
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Count;
        times.Sort();
        double median = times[times.Count / 2], slow = times[times.Count * 95 / 100];
        Console.WriteLine(asJson
            ? JsonSerializer.Serialize(new { median, p95 = slow, load })
            : FormattableString.Invariant($"""
                sentences           {sentences.Length} patient questions, one by one, one thread
                median              {median:F3} ms per sentence
                95th percentile     {slow:F3} ms
                allocated           {allocated} bytes per sentence
                loading the weights {load:F0} ms, {megabytes:F1} MB held
                """));
    }

    private static async Task<List<double>> TimeAsync(UseLiteGenerator generator, string[] sentences)
    {
        var times = new List<double>(sentences.Length);
        foreach (string sentence in sentences)
        {
            long start = Stopwatch.GetTimestamp();
            await generator.GenerateAsync([sentence]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static string[] Sentences()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Embeddings", "sentences.json"));
        using var document = JsonDocument.Parse(file);
        return
        [
            .. document.RootElement.GetProperty("items").EnumerateArray()
                .Where(item => item.GetProperty("kind").GetString() == "patient")
                .Select(item => item.GetProperty("text").GetString()!),
        ];
    }
}
