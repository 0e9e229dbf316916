using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// The vector of each text that a model has embedded: on disk where a folder is given, and then read again when it is
/// asked for, else in memory. Without a usable disk it still serves, and says why nothing is kept. Safe for many threads.
/// </summary>
internal sealed class EmbeddingCache : IDisposable
{
    private const int ModelHashLength = 16;

    private readonly ConcurrentDictionary<EmbeddingKey, long> _onDisk = [];
    private readonly ConcurrentDictionary<EmbeddingKey, float[]> _inMemory = [];
    private readonly Lock _writing = new();
    private readonly string _model;
    private readonly byte[] _modelHash;
    private EmbeddingFile? _file;
    private bool _appends = true;

    private EmbeddingCache(string model)
    {
        _model = model;
        _modelHash = EmbeddingKey.HashOf(model);
    }

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

    public EmbeddingKey KeyOf(string text) => EmbeddingKey.Of(_modelHash, text);

    public bool TryGet(string text, [MaybeNullWhen(false)] out float[] vector) => TryGet(KeyOf(text), out vector);

    public bool TryGet(EmbeddingKey key, [MaybeNullWhen(false)] out float[] vector)
    {
        if (_inMemory.TryGetValue(key, out vector))
            return true;
        vector = _onDisk.TryGetValue(key, out long place) ? Read(place) : null;
        return vector is not null;
    }

    public bool Contains(string text) => KeyOf(text) is var key && (_inMemory.ContainsKey(key) || _onDisk.ContainsKey(key));

    public void Add(IEnumerable<(string Text, float[] Vector)> embedded)
    {
        lock (_writing)
        {
            var fresh = embedded.Select(one => (Key: KeyOf(one.Text), one.Vector))
                .Where(one => !_onDisk.ContainsKey(one.Key) && !_inMemory.ContainsKey(one.Key))
                .DistinctBy(one => one.Key)
                .ToList();
            if (fresh.Count > 0 && !TryAppend(fresh))
                foreach (var (key, vector) in fresh)
                    _inMemory[key] = vector;
        }
    }

    public void Dispose()
    {
        lock (_writing)
            _file?.Dispose();
    }

    private void OpenFile(string folder)
    {
        string name = Convert.ToHexStringLower(_modelHash)[..ModelHashLength];
        string path = Path.Combine(folder, $"{name}.embeddings");
        try
        {
            Directory.CreateDirectory(folder);
            _file = EmbeddingFile.Open(path, _model);
            foreach (var (key, place) in _file.Load())
                _onDisk[key] = place;
            if (!_file.CanAppend)
                StopAppending($"Another process writes {path}, or it is read-only, so new vectors are not kept on disk.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            StopAppending($"Vectors are not kept on disk: {problem.Message}");
        }
    }

    private float[]? Read(long place)
    {
        try
        {
            return _file?.Read(place);
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    private bool TryAppend(List<(EmbeddingKey Key, float[] Vector)> records)
    {
        if (_file is null || !_appends)
            return false;
        try
        {
            var (first, distance) = _file.Append(records);
            for (int i = 0; i < records.Count; i++)
                _onDisk[records[i].Key] = first + (long)i * distance;
            return true;
        }
        catch (IOException problem)
        {
            StopAppending($"Vectors are no longer kept on disk: {problem.Message}");
            return false;
        }
    }

    /// <summary>What the file holds can still be read.</summary>
    private void StopAppending(string reason)
    {
        Problem = reason;
        _appends = false;
    }
}
