using System.Security.Cryptography;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>Reads files one behind the other, as if they were one, and takes the hash of what was read.</summary>
internal sealed class WeightStream(string folder, IReadOnlyList<string> files) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private FileStream? _current;
    private int _next;

    /// <summary>How many bytes were read, over all files.</summary>
    public long Position { get; private set; }

    public void Read(Span<byte> target)
    {
        var rest = target;
        while (rest.Length > 0)
        {
            int read = _current?.Read(rest) ?? 0;
            rest = rest[read..];
            if (read == 0)
                OpenNext();
        }

        _hash.AppendData(target);
        Position += target.Length;
    }

    /// <summary>The hash of everything, once everything was read.</summary>
    public byte[] Finish()
    {
        if (_next < files.Count || _current?.Position < _current?.Length)
            throw new InvalidDataException($"The weights in {folder} are longer than model.json says.");
        return _hash.GetHashAndReset();
    }

    public void Dispose()
    {
        _current?.Dispose();
        _hash.Dispose();
    }

    private void OpenNext()
    {
        _current?.Dispose();
        _current = null;
        if (_next == files.Count)
            throw new InvalidDataException($"The weights in {folder} are shorter than model.json says.");
        // Reads are large, and a buffer would only copy them.
        _current = new(Path.Combine(folder, files[_next++]), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }
}
