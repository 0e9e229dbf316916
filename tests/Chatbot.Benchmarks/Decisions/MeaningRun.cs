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
    public static async Task PrintAsync(IReadOnlyList<int> sizes)
    {
        foreach (int size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("chatbot-meaning-");
            try
            {
                await PrintAsync(new MadeUpClinic(size), size, folder.FullName).ConfigureAwait(false);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task PrintAsync(MadeUpClinic clinic, int size, string cache)
    {
        string[] texts = [.. KnowledgeTexts.Of(clinic.Knowledge, PatientLanguage.English).Where(text => text.Field == BankField.Phrasing).Select(text => text.Text)];
        var start = Stopwatch.GetTimestamp();
        using (var cold = Open(cache))
            await cold.FillAsync(texts, CancellationToken.None).ConfigureAwait(false);
        var embedding = Stopwatch.GetElapsedTime(start);

        start = Stopwatch.GetTimestamp();
        using var embeddings = Open(cache);
        using var responder = Responder.Build(clinic.Knowledge, new(ServeMode.All, 30), new(), TimeProvider.System);
        await responder.AddMeaningAsync(embeddings, CancellationToken.None).ConfigureAwait(false);
        var build = Stopwatch.GetElapsedTime(start);
        double median = await MedianAsync(clinic, responder).ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size} phrasings: embedded in {embedding.TotalSeconds:F1} s on {Environment.ProcessorCount} threads, built with kept vectors in {build.TotalSeconds:F2} s, "
            + $"a decision with an embedding {median:F2} ms (median), process {process.WorkingSet64 / 1e6:F0} MB, {process.PeakWorkingSet64 / 1e6:F0} MB at most"));
    }

    /// <summary>Questions are not kept, so that each is embedded.</summary>
    private static SentenceEmbeddings Open(string cache) =>
        new EmbeddingModels().Open(new() { Cache = cache, QueryCacheSize = 0, Threads = Environment.ProcessorCount });

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
