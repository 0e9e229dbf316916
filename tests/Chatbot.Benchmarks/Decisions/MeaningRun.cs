using System.Diagnostics;
using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>Prints what sentence vectors add: the time to embed a bank, to build with the vectors that are kept, and to decide.</summary>
internal static class MeaningRun
{
    private const int Rounds = 2;

    /// <param name="sizes">In phrasings.</param>
    /// <param name="cache">Holds a folder of vectors for each size; one that is missing is filled, by a process that measures that too.</param>
    public static async Task PrintAsync(IReadOnlyList<int> sizes, string? cache)
    {
        foreach (int size in sizes)
        {
            if (cache is not null)
            {
                await PrintAsync(new MadeUpClinic(size), size, Path.Combine(cache, size.ToString(CultureInfo.InvariantCulture))).ConfigureAwait(false);
                continue;
            }

            var folder = Directory.CreateTempSubdirectory("chatbot-meaning-");
            try
            {
                await PrintAsync(new MadeUpClinic(size), size, Path.Combine(folder.FullName, "vectors")).ConfigureAwait(false);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task PrintAsync(MadeUpClinic clinic, int size, string cache)
    {
        string embedded = Directory.Exists(cache) ? "read from the cache" : await FillAsync(clinic, cache).ConfigureAwait(false);
        var (start, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        using var embeddings = Open(cache);
        using var responder = Responder.Build(clinic.Knowledge, new(ServeMode.All, 30), new(), TimeProvider.System);
        await responder.AddMeaningAsync(embeddings, CancellationToken.None).ConfigureAwait(false);
        var (build, processor) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - spent);
        double median = await MedianAsync(clinic, responder).ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size} phrasings: {embedded}, built with kept vectors in {build.TotalSeconds:F2} s ({processor.TotalSeconds:F2} s of processor time), "
            + $"a decision with an embedding {median:F2} ms (median), process {process.WorkingSet64 / 1e6:F0} MB, {process.PeakWorkingSet64 / 1e6:F0} MB at most"));
    }

    /// <summary>Fills a folder beside it first, so that what an interrupted run leaves behind is not taken for all.</summary>
    private static async Task<string> FillAsync(MadeUpClinic clinic, string cache)
    {
        string[] texts = [.. KnowledgeTexts.Of(clinic.Knowledge, PatientLanguage.English).Where(text => text.Field == BankField.Phrasing).Select(text => text.Text)];
        string filling = cache + ".filling";
        var start = Stopwatch.GetTimestamp();
        using (var cold = Open(filling))
            await cold.FillAsync(texts, CancellationToken.None).ConfigureAwait(false);
        var embedding = Stopwatch.GetElapsedTime(start);
        Directory.Move(filling, cache);
        return string.Create(CultureInfo.InvariantCulture, $"embedded in {embedding.TotalSeconds:F1} s on {Environment.ProcessorCount} threads");
    }

    /// <summary>Questions are not kept, so that each is embedded.</summary>
    private static SentenceEmbeddings Open(string cache) =>
        new EmbeddingModels().Open(new()
        {
            Model = Environment.GetEnvironmentVariable("Embeddings__Model") ?? EmbeddingModels.MiniLm,
            Cache = cache,
            QueryCacheSize = 0,
            Threads = Environment.ProcessorCount,
        });

    private static async Task<double> MedianAsync(MadeUpClinic clinic, Responder responder)
    {
        var times = new List<double>();
        for (int round = 0; round <= Rounds; round++)
        {
            // The first warms up.
            times.Clear();
            foreach (string question in clinic.Questions)
            {
                var start = Stopwatch.GetTimestamp();
                await responder.RespondAsync(new(question, ChannelNames.WebChat), CancellationToken.None).ConfigureAwait(false);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
