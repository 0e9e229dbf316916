using System.Buffers;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// The file of one model's embeddings. Records are only ever appended; what a crash left half written is cut off at the
/// next start, and a record damaged on disk is left out. One process writes it; others may read.
/// </summary>
internal sealed class EmbeddingFile : IDisposable
{
    private const int RecordsAtOnce = 64;

    private readonly FileStream _stream;
    private readonly FileStream? _claim;
    private readonly string _model;
    private EmbeddingRecords? _records;

    private EmbeddingFile(FileStream stream, FileStream? claim, string model)
    {
        _stream = stream;
        _claim = claim;
        _model = model;
    }

    public bool CanAppend => _claim is not null;

    /// <summary>Opens or creates the file; for reading alone if another process writes it or the folder is read-only.</summary>
    public static EmbeddingFile Open(string path, string model)
    {
        var claim = TryClaim(path);
        try
        {
            var stream = claim is null
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
                : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            return new(stream, claim, model);
        }
        catch
        {
            claim?.Dispose();
            throw;
        }
    }

    /// <summary>Finds every intact record and makes the file ready for appending.</summary>
    public IReadOnlyList<(EmbeddingKey Key, long Place)> Load()
    {
        var found = new List<(EmbeddingKey, long)>();
        long intact = ReadHeader() ? ReadRecords(found) : 0;
        if (CanAppend && intact < _stream.Length)
            _stream.SetLength(intact);
        return found;
    }

    /// <summary>The vector at a place that <see cref="Load"/> or <see cref="Append"/> told. Safe for many threads.</summary>
    /// <returns>Null if the record was damaged since.</returns>
    public float[]? Read(long place)
    {
        int size = _records!.Size;
        byte[] pooled = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            int read = RandomAccess.Read(_stream.SafeFileHandle, pooled.AsSpan(0, size), place);
            return read == size ? _records.ReadRecord(pooled.AsSpan(0, size))?.Vector : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>Appends records in one go. After a failure no more can be appended.</summary>
    /// <returns>The place of the first; the others follow at equal distances.</returns>
    public (long First, int Distance) Append(IReadOnlyList<(EmbeddingKey Key, float[] Vector)> records)
    {
        var form = _records ?? new(records[0].Vector.Length);
        int at = _records is null ? EmbeddingRecords.HeaderSize : 0;
        byte[] bytes = new byte[at + records.Count * form.Size];
        if (_records is null)
            form.WriteHeader(bytes, _model);
        foreach (var (key, vector) in records)
        {
            if (vector.Length != form.Dimension)
                throw new InvalidDataException(
                    $"The model {_model} gave a vector of {vector.Length} numbers where {form.Dimension} were kept before.");
            form.Write(bytes.AsSpan(at), key, vector);
            at += form.Size;
        }

        long end = _stream.Seek(0, SeekOrigin.End);
        _stream.Write(bytes);
        _stream.Flush();
        int header = _records is null ? EmbeddingRecords.HeaderSize : 0;
        _records = form;
        return (end + header, form.Size);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _claim?.Dispose();
    }

    /// <summary>
    /// A file of its own is locked, because not every operating system lets others read a file that is locked.
    /// </summary>
    private static FileStream? TryClaim(string path)
    {
        try
        {
            return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private bool ReadHeader()
    {
        byte[] header = new byte[EmbeddingRecords.HeaderSize];
        _stream.Seek(0, SeekOrigin.Begin);
        int read = _stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        _records = EmbeddingRecords.Read(header.AsSpan(0, read), _model);
        return _records is not null;
    }

    /// <returns>Where the last intact record ends.</returns>
    private long ReadRecords(List<(EmbeddingKey, long)> found)
    {
        int size = _records!.Size;
        byte[] records = new byte[RecordsAtOnce * size];
        long intact = EmbeddingRecords.HeaderSize;
        long place = intact;
        int read;
        do
        {
            read = _stream.ReadAtLeast(records, records.Length, throwOnEndOfStream: false);
            for (int at = 0; at + size <= read; at += size, place += size)
                if (_records.KeyOf(records.AsSpan(at, size)) is { } key)
                {
                    found.Add((key, place));
                    intact = place + size;
                }
        }
        while (read == records.Length);

        return intact;
    }
}
