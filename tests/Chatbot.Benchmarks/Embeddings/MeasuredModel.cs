using System.Diagnostics;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Retrieval.Embeddings.MiniLm;
using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>A model, and what it took to load it and to embed with it.</summary>
internal sealed class MeasuredModel : IDisposable
{
    private readonly List<double> _times = [];
    private readonly InProcessGenerator _generator;
    private long _allocated;

    private MeasuredModel(string name, InProcessGenerator generator)
    {
        Name = name;
        _generator = generator;
    }

    public string Name { get; }

    /// <value>In milliseconds.</value>
    public double Load { get; private set; }

    public double Megabytes { get; private set; }

    /// <value>In milliseconds.</value>
    public double First { get; private set; }

    public long Allocated => _allocated / _times.Count;

    public static InProcessGenerator Open(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "embeddings", name);
        return new(name == EmbeddingModels.UseLite ? UseLiteModel.Load(folder) : MiniLmModel.Load(folder));
    }

    public static async Task<MeasuredModel> LoadAsync(string name, string sentence)
    {
        long before = GC.GetTotalMemory(true), start = Stopwatch.GetTimestamp();
        var model = new MeasuredModel(name, Open(name)) { Load = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
        model.Megabytes = (GC.GetTotalMemory(true) - before) / 1e6;
        model.First = (await model.TimeAsync([sentence]))[0];
        return model;
    }

    public async Task<List<double>> TimeAsync(IReadOnlyList<string> sentences)
    {
        var times = new List<double>(sentences.Count);
        foreach (string sentence in sentences)
        {
            long start = Stopwatch.GetTimestamp();
            await _generator.GenerateAsync([sentence]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    public async Task MeasureAsync(IReadOnlyList<string> sentences)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _times.AddRange(await TimeAsync(sentences));
        _allocated += GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public double Percentile(int percent) => _times.Order().ElementAt(Math.Min(_times.Count * percent / 100, _times.Count - 1));

    public void Dispose() => _generator.Dispose();
}
