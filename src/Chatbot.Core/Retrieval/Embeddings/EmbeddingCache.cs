using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// The vector of each text that a model has embedded, in memory and, where a folder is given, on disk. Without a usable
/// disk it still serves, and says why nothing is kept. Safe for many threads.
/// </summary>
internal sealed class EmbeddingCache : IDisposable
{
    private const int ModelHashLength = 16;

    private readonly ConcurrentDictionary<EmbeddingKey, float[]> _vectors = [];
    private readonly Lock _writing = new();
    private readonly string _model;
    private EmbeddingFile? _file;

    private EmbeddingCache(string model) => _model = model;

    /// <summary>Why new vectors are not kept on disk; a sentence, or null if they are.</summary>
    public string? Problem { get; private set; }

    /// <param name="folder">Holds one file for each model; empty keeps vectors in memory alone.</param>
    public static EmbeddingCache Open(string folder, string model)
    {
        var cache = new EmbeddingCache(model);
        if (folder.Length > 0)
            cache.OpenFile(folder);
        return cache;
    }

    public bool TryGet(string text, [MaybeNullWhen(false)] out float[] vector) =>
        _vectors.TryGetValue(EmbeddingKey.Of(_model, text), out vector);

    public void Add(IEnumerable<(string Text, float[] Vector)> embedded)
    {
        lock (_writing)
        {
            var fresh = new List<(EmbeddingKey, float[])>();
            foreach (var (text, vector) in embedded)
                if (EmbeddingKey.Of(_model, text) is var key && _vectors.TryAdd(key, vector))
                    fresh.Add((key, vector));
            Append(fresh);
        }
    }

    public void Dispose()
    {
        lock (_writing)
            _file?.Dispose();
    }

    private void OpenFile(string folder)
    {
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_model)))[..ModelHashLength];
        string path = Path.Combine(folder, $"{name}.embeddings");
        try
        {
            Directory.CreateDirectory(folder);
            _file = EmbeddingFile.Open(path, _model);
            foreach (var (key, vector) in _file.Load())
                _vectors[key] = vector;
            if (!_file.CanAppend)
                GiveUpFile($"Another process writes {path}, or it is read-only, so new vectors are not kept on disk.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            GiveUpFile($"Vectors are not kept on disk: {problem.Message}");
        }
    }

    private void Append(List<(EmbeddingKey, float[])> records)
    {
        try
        {
            _file?.Append(records);
        }
        catch (IOException problem)
        {
            GiveUpFile($"Vectors are no longer kept on disk: {problem.Message}");
        }
    }

    private void GiveUpFile(string reason)
    {
        Problem = reason;
        _file?.Dispose();
        _file = null;
    }
}
