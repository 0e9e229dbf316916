using System.Diagnostics;
using System.Text.Json;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>Embeds short questions one by one, warm and on one thread, and prints what it took.</summary>
internal static class EmbeddingRun
{
    private const int Rounds = 10;
    private const int FillSize = 1000;

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
        await generator.GenerateAsync([sentences[0]]);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
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
        double fill = asJson ? 0 : await FillAsync(sentences);
        Console.WriteLine(asJson
            ? JsonSerializer.Serialize(new { median, p95 = slow, load })
            : FormattableString.Invariant($"""
                sentences           {sentences.Length} patient questions, one by one, one thread
                median              {median:F3} ms per sentence
                95th percentile     {slow:F3} ms
                allocated           {allocated} bytes per sentence
                first sentence      {first:F0} ms, before the runtime has compiled anything
                loading the weights {load:F0} ms, {megabytes:F1} MB held
                filling the cache   {fill:F0} ms for {FillSize} sentences, file included
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

    private static async Task<double> FillAsync(string[] sentences)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-benchmark-");
        try
        {
            using var embeddings = new EmbeddingModels().Open(new() { Cache = folder.FullName });
            string[] texts = [.. Enumerable.Range(0, FillSize).Select(i => $"{sentences[i % sentences.Length]} {i}")];
            long start = Stopwatch.GetTimestamp();
            await embeddings.FillAsync(texts, CancellationToken.None);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
