using System.Diagnostics;
using System.Text.Json;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>Embeds short questions one by one, warm and on one thread, and prints what each model took.</summary>
internal static class EmbeddingRun
{
    private const int Rounds = 10;
    private const int FillSize = 1000;

    // Long enough for the runtime to have compiled the hot methods for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <param name="names">As the settings name the models.</param>
    public static async Task PrintAsync(bool asJson, IReadOnlyList<string> names)
    {
        string[] sentences = Sentences();
        var models = new List<MeasuredModel>();
        foreach (string name in names)
            models.Add(await MeasuredModel.LoadAsync(name, sentences[0]));
        foreach (var model in models)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < WarmUp)
                await model.TimeAsync(sentences);
        }

        // Turn and turn about, so that a busy machine slows all of them.
        for (int round = 0; round < Rounds; round++)
            foreach (var model in models)
                await model.MeasureAsync(sentences);
        foreach (var model in models)
        {
            double fill = asJson ? 0 : await FillAsync(model.Name, sentences);
            Console.WriteLine(asJson
                ? JsonSerializer.Serialize(new { model = model.Name, median = model.Percentile(50), p95 = model.Percentile(95), load = model.Load })
                : FormattableString.Invariant($"""
                    {model.Name}
                      sentences           {sentences.Length} patient questions, one by one, one thread
                      median              {model.Percentile(50):F3} ms per sentence, {model.Percentile(50) / models[0].Percentile(50):F2} times {models[0].Name}
                      95th percentile     {model.Percentile(95):F3} ms
                      allocated           {model.Allocated} bytes per sentence
                      first sentence      {model.First:F0} ms, before the runtime has compiled what the models before it did not need
                      loading the weights {model.Load:F0} ms, {model.Megabytes:F1} MB held
                      filling the cache   {fill:F0} ms for {FillSize} sentences, file included
                    """));
            model.Dispose();
        }
    }

    private static async Task<double> FillAsync(string model, string[] sentences)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-benchmark-");
        try
        {
            using var embeddings = new EmbeddingModels().Open(new() { Model = model, Cache = folder.FullName });
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
