using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>
/// The archive on disk: <c>objects/&lt;sha256&gt;.json</c>, written once and never changed, and
/// <c>publications.jsonl</c>, to which lines are only ever added. Several hosts may share the folder.
/// </summary>
internal sealed class ArchiveFolder(string folder)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private string Log => Path.Combine(folder, "publications.jsonl");

    /// <returns>The hash that the object is found by.</returns>
    public string Store<T>(T value)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var path = ObjectPath(hash);
        if (File.Exists(path))
            return hash;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, content);
        return hash;
    }

    public T Load<T>(string hash)
    {
        var content = File.ReadAllBytes(ObjectPath(hash));
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash)
            throw new InvalidDataException($"The archive is damaged: {ObjectPath(hash)} does not hold what was stored.");
        return JsonSerializer.Deserialize<T>(content, Json)!;
    }

    /// <summary>Adds a line and waits until the disk has it.</summary>
    public void Append(ArchivedPublication publication)
    {
        Directory.CreateDirectory(folder);
        using var log = new FileStream(Log, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // A line that a crash cut short is closed, so that it spoils itself only.
        var line = $"{(EndsInsideLine(log) ? "\n" : "")}{JsonSerializer.Serialize(publication, Json)}\n";
        log.Seek(0, SeekOrigin.End);
        log.Write(Encoding.UTF8.GetBytes(line));
        log.Flush(flushToDisk: true);
    }

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<ArchivedPublication> Publications()
    {
        if (!File.Exists(Log))
            return [];
        using var log = new StreamReader(new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var publications = new List<ArchivedPublication>();
        while (log.ReadLine() is { } line)
        {
            if (Parse(line) is { } publication)
                publications.Add(publication);
        }

        return [.. publications.OrderBy(publication => publication.At)];
    }

    private static bool EndsInsideLine(FileStream log)
    {
        if (log.Length == 0)
            return false;
        log.Seek(-1, SeekOrigin.End);
        return log.ReadByte() != '\n';
    }

    /// <summary>Null for a line that a crash cut short: the version it announced was never served.</summary>
    private static ArchivedPublication? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchivedPublication>(line, Json) is { Manifest: not null } publication ? publication : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string ObjectPath(string hash) => Path.Combine(folder, "objects", hash[..2], $"{hash}.json");
}
